import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { createMessages } from '#libs/ui';
import { bodiesProblem } from '../bodies.problems.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { minutesText } from './minutes-text.rules.js';

/** The first draft of minutes, in the city's language, from agenda, attendance and votes. */
@Injectable()
export class DraftMinutes {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly readMeeting: ReadMeeting,
  ) {}

  async execute(actor: Actor, meetingId: string): Promise<{ text: string }> {
    const meeting = await this.readMeeting.execute(actor, meetingId);
    if (!meeting.mayRun) throw bodiesProblem('meeting.absent', { id: meetingId });
    const city = await this.reader.one<{ language: string }>(actor.workspaceId, {
      name: 'bodies.city-language', text: 'select source_language as language from workspace.workspace where workspace_id = $1', values: [actor.workspaceId],
    });
    return { text: minutesText(meeting, createMessages(city?.language ?? 'en')) };
  }
}
