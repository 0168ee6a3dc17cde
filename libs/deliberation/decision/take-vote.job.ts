import { Injectable } from '@nestjs/common';
import { MotionDecided } from '#libs/bodies';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { TakeVote } from './take-vote.use-case.js';

@HandlesJob({ consumer: 'deliberation.take-vote', on: [MotionDecided] })
@Injectable()
export class TakeVoteJob implements JobHandler {
  constructor(private readonly takeVote: TakeVote) {}

  async handle(job: Job): Promise<void> {
    const motionId = job.ids['motionId'];
    if (motionId !== undefined) await this.takeVote.execute(job, motionId);
  }
}
