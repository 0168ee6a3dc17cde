import { Injectable } from '@nestjs/common';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { StepUpdated } from '../implementation.events.js';
import { FollowUpdate } from './follow-update.use-case.js';

@HandlesJob({ consumer: 'implementation.follow-update', on: [StepUpdated] })
@Injectable()
export class FollowUpdateJob implements JobHandler {
  constructor(private readonly followUpdate: FollowUpdate) {}

  handle(job: Job): Promise<void> {
    return this.followUpdate.execute(job);
  }
}
