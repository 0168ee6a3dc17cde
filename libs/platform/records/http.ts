import { Module } from '@nestjs/common';
import { HoldController } from './hold.controller.js';
import { RecordsModule } from './records.module.js';

@Module({ imports: [RecordsModule], controllers: [HoldController] })
export class RecordsHttp {}
