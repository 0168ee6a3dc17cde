import { Module } from '@nestjs/common';
import { DutiesModule } from './duties.module.js';
import { DutyController } from './duty/duty.controller.js';
import { DutyListsController } from './list/duty-lists.controller.js';

@Module({ imports: [DutiesModule], controllers: [DutyListsController, DutyController] })
export class DutiesHttp {}
