export { DocumentsModule } from './documents.module.js';
export { PdfRenderer, type RenderedPdf, type RenderOptions } from './pdf-renderer.js';
export type { RenderProgress } from './render/render-protocol.js';
export type * from './model/document.model.js';
