import { Injectable } from '@nestjs/common';
import { InvitationAccepted } from '#libs/platform/identity';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { AnswerInvitation } from './answer-invitation.use-case.js';

@HandlesJob({ consumer: 'bodies.seat-member', on: [InvitationAccepted] })
@Injectable()
export class InvitationAcceptedJob implements JobHandler {
  constructor(private readonly answerInvitation: AnswerInvitation) {}

  handle(job: Job): Promise<void> {
    return this.answerInvitation.accepted(job);
  }
}
