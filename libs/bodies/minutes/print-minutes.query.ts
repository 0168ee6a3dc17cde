import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { PdfRenderer, type RenderedPdf } from '#libs/platform/documents';
import { WorkspaceReader } from '#libs/platform/database';
import { createMessages } from '#libs/ui';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { minutesDocument, type MinutesToPrint } from './minutes-document.rules.js';

interface Found extends MinutesToPrint {
  readonly bodyId: string;
  readonly caseId: string | null;
  readonly language: string;
}

/** Minutes as PDF/UA-1: for whoever may read them, and published ones of a public body for everybody. */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly renderer: PdfRenderer,
  ) {}

  /** @throws Problem `bodies.minutes.absent` also for a draft that others may not read */
  async execute(actor: Actor, meetingId: string): Promise<RenderedPdf> {
    const found = await this.reader.one<Found>(actor.workspaceId, { name: 'bodies.minutes-print', text: SELECT_MINUTES, values: [...viewValues(actor), actor.workspaceId, meetingId] });
    const mayRead = found !== null && (found.state !== 'draft' || holds(actor, RUN_MEETINGS, scopesOf({ id: found.bodyId, caseId: found.caseId })));
    if (!mayRead) throw bodiesProblem('minutes.absent', { meetingId });
    return this.renderer.render(minutesDocument(found, createMessages(found.language)));
  }
}

const SELECT_MINUTES = `select b.id as "bodyId", b.case_id as "caseId", b.name as body, g.title, g.starts_at as "startsAt", g.zone, w.name as "cityName", w.accent,
    n.text, n.state, n.approved_on as "approvedOn", n.checksum, coalesce(n.language, w.source_language) as language
  from bodies.minutes n
  join bodies.meeting g on g.workspace_id = n.workspace_id and g.id = n.meeting_id
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  join workspace.workspace w on w.workspace_id = n.workspace_id
  where n.workspace_id = $4 and n.meeting_id = $5 and ${SEEN_BODIES}`;
