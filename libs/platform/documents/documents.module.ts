import { Module } from '@nestjs/common';
import { PdfRenderer } from './pdf-renderer.js';

/** Gives the one renderer of a process; its child ends with the module. */
@Module({
  providers: [{ provide: PdfRenderer, useFactory: () => new PdfRenderer() }],
  exports: [PdfRenderer],
})
export class DocumentsModule {}
