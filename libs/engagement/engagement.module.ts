import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './engagement.records.js';
import { Comment } from './comment/comment.entity.js';
import { KeepComments } from './comment/keep-comments.use-case.js';
import { ListComments } from './comment/list-comments.query.js';
import { TakePublicComment } from './comment/take-public-comment.use-case.js';
import { KeepSessions } from './session/keep-sessions.use-case.js';
import { ListSessions } from './session/list-sessions.query.js';
import { EngagementSession } from './session/session.entity.js';
import { KeepThemes } from './theme/keep-themes.use-case.js';
import { ListThemes } from './theme/list-themes.query.js';
import { Theme } from './theme/theme.entity.js';

const PROVIDERS = [KeepSessions, KeepComments, KeepThemes, TakePublicComment, ListSessions, ListComments, ListThemes];

/** What was heard from people outside the bodies. */
@Module({ imports: [TypeOrmModule.forFeature([EngagementSession, Comment, Theme])], providers: PROVIDERS, exports: PROVIDERS })
export class EngagementModule {}
