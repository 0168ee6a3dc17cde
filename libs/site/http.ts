import { Module } from '@nestjs/common';
import { PublicFormsController } from './form/public-forms.controller.js';
import { SiteModule } from './site.module.js';

@Module({ imports: [SiteModule], controllers: [PublicFormsController], exports: [SiteModule] })
export class SiteHttp {}
