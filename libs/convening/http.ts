import { Module } from '@nestjs/common';
import { ConveningModule } from './convening.module.js';
import { DatesController } from './dates/dates.controller.js';
import { OpeningController } from './opening/opening.controller.js';
import { QuestionsController } from './stage/questions.controller.js';
import { StagesController } from './stage/stages.controller.js';
import { TeamController } from './team/team.controller.js';
import { TemplatesController } from './template/templates.controller.js';
import { VisionController } from './vision/vision.controller.js';

@Module({ imports: [ConveningModule], controllers: [OpeningController, StagesController, QuestionsController, TeamController, TemplatesController, DatesController, VisionController] })
export class ConveningHttpModule {}
