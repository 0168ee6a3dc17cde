import { Module } from '@nestjs/common';
import { BodiesModule } from './bodies.module.js';
import { BodiesController } from './body/bodies.controller.js';
import { LiveMeetingController } from './meeting/live-meeting.controller.js';
import { MeetingsController } from './meeting/meetings.controller.js';
import { MotionsController } from './motion/motions.controller.js';
import { MembershipsController } from './seat/memberships.controller.js';
import { SeatsController } from './seat/seats.controller.js';
import { TablesController } from './seat/tables.controller.js';
import { MeetingTodosController } from './todo/todos.controller.js';

@Module({
  imports: [BodiesModule],
  controllers: [TablesController, BodiesController, SeatsController, MembershipsController, MeetingsController, LiveMeetingController, MotionsController, MeetingTodosController],
})
export class BodiesHttpModule {}
