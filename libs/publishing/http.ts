import { Module } from '@nestjs/common';
import { PublishingModule } from './publishing.module.js';
import { RedactionController } from './redaction/redaction.controller.js';
import { VersionController } from './version/version.controller.js';

@Module({ imports: [PublishingModule], controllers: [VersionController, RedactionController] })
export class PublishingHttp {}
