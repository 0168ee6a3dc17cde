import { Module } from '@nestjs/common';
import { BodiesModule } from './bodies.module.js';
import { ApplicationsController } from './application/applications.controller.js';
import { CompositionController } from './composition/composition.controller.js';
import { BodiesController } from './body/bodies.controller.js';
import { AccessController } from './access/access.controller.js';
import { AgendaController } from './meeting/agenda.controller.js';
import { LiveMeetingController } from './meeting/live-meeting.controller.js';
import { MeetingsController } from './meeting/meetings.controller.js';
import { NoticeController } from './notice/notice.controller.js';
import { MinutesController } from './minutes/minutes.controller.js';
import { MotionsController } from './motion/motions.controller.js';
import { AlternatesController } from './seat/alternates.controller.js';
import { MembershipsController } from './seat/memberships.controller.js';
import { ProceduresController } from './procedure/procedures.controller.js';
import { RegisterController } from './register/register.controller.js';
import { RemarksController } from './remark/remarks.controller.js';
import { SeatsController } from './seat/seats.controller.js';
import { TablesController } from './seat/tables.controller.js';
import { SeriesController } from './series/series.controller.js';
import { MeetingTodosController } from './todo/todos.controller.js';

@Module({
  imports: [BodiesModule],
  controllers: [TablesController, BodiesController, SeatsController, CompositionController, AlternatesController, ApplicationsController, MembershipsController, MeetingsController, LiveMeetingController, AgendaController, AccessController, NoticeController, SeriesController, MotionsController, MinutesController, ProceduresController, RemarksController, RegisterController, MeetingTodosController],
})
export class BodiesHttpModule {}
