import { Module } from '@nestjs/common';
import { AskingController } from './asking/asking.controller.js';
import { ImplementationModule } from './implementation.module.js';
import { LinkPagesController } from './link/link-pages.controller.js';
import { StandingController } from './step/standing.controller.js';
import { StepsController } from './step/steps.controller.js';
import { UpdatesController } from './update/updates.controller.js';

@Module({ imports: [ImplementationModule], controllers: [StandingController, StepsController, UpdatesController, AskingController, LinkPagesController] })
export class ImplementationHttp {}
