import { Module } from '@nestjs/common';
import { EraseCommentNames } from './comment/erase-comment-names.task.js';
import { EngagementModule } from './engagement.module.js';

@Module({ imports: [EngagementModule], providers: [EraseCommentNames] })
export class EngagementJobsModule {}
