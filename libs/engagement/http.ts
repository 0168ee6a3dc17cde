import { Module } from '@nestjs/common';
import { CommentsController } from './comment/comments.controller.js';
import { EngagementModule } from './engagement.module.js';
import { SessionsController } from './session/sessions.controller.js';
import { ThemesController } from './theme/themes.controller.js';

@Module({ imports: [EngagementModule], controllers: [SessionsController, CommentsController, ThemesController] })
export class EngagementHttpModule {}
