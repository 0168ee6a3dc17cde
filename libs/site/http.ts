import { Module } from '@nestjs/common';
import { DemoHttp } from './demo/demo.module.js';
import { PublicFormsController } from './form/public-forms.controller.js';
import { SeatFormsController } from './form/seat-forms.controller.js';
import { SiteModule } from './site.module.js';

@Module({ imports: [SiteModule, DemoHttp], controllers: [SeatFormsController, PublicFormsController], exports: [SiteModule] })
export class SiteHttp {}
