import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, requireKnownPeople } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { bodyEntry, motionEntry } from '../bodies.search.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { tellOfMeeting } from '../meeting/told-meetings.repository.js';
import { Motion } from '../motion/motion.entity.js';
import { SeatWatch } from '../seat/seat-watch.repository.js';
import { Bodies } from './bodies.repository.js';
import { rulesFrom } from './body-defaults.rules.js';
import type { Body } from './body.entity.js';
import type { ChangeBodyRequest } from './save-body.request.js';

/** Changes a body's charter or its place in the tree, or ends it. Motions keep the rules under which they were moved. */
@Injectable()
export class ChangeBody {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangeBodyRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.body.change', actor, async (tx) => {
      const body = await requireBody(tx, id, ARRANGE_BODIES);
      requireVersion(body, request.version, { name: body.name, charge: body.charge });
      const before = { ...body };
      await requireKnownPeople(tx, request.appointerPersonId);
      body.arrange(rulesFrom(request, body));
      if (request.parentId !== undefined) await moveUnder(tx, body, request.parentId);
      await tx.use(Bodies).save(body);
      if (request.issueAreaIds !== undefined) await tx.use(Bodies).setIssueAreas(body, request.issueAreaIds);
      tx.record({ kind: 'body', id, before, after: { ...body } });
      await tx.use(SearchIndex).put(bodyEntry(body));
      if (before.visibility !== body.visibility) await showLike(tx, body);
      await tx.use(SeatWatch).look(id, before.appointerPersonId !== body.appointerPersonId);
      return { version: body.version };
    });
  }

  /** Its work is done. Seats, meetings and votes stay readable. */
  dissolve(actor: Actor, id: string, version: number): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.body.dissolve', actor, async (tx) => {
      const body = await requireBody(tx, id, ARRANGE_BODIES);
      requireVersion(body, version);
      body.dissolve(await tx.use(Cities).today());
      await tx.use(Bodies).save(body);
      tx.record({ kind: 'body', id, after: { dissolvedOn: body.dissolvedOn } });
      await tx.use(SeatWatch).look(id);
      return { version: body.version };
    });
  }
}

/** Meetings and motions are found by whoever may see their body, from this commit on. */
async function showLike(tx: Transaction, body: Body): Promise<void> {
  const meetings = await tx.table(Meeting).find({ bodyId: body.id });
  const motions = await tx.table(Motion).find({ bodyId: body.id });
  await tx.use(SearchIndex).put(...motions.map((motion) => motionEntry(motion, body)));
  // Search rows and the next dates of the planning process follow together.
  for (const meeting of meetings) await tellOfMeeting(tx, meeting, body);
}

async function moveUnder(tx: Transaction, body: Body, parentId: string | null): Promise<void> {
  if (parentId === body.parentId) return;
  const parent = parentId === null ? null : await requireBody(tx, parentId, ARRANGE_BODIES);
  if (parent !== null && parent.caseId !== body.caseId) throw bodiesProblem('body.other-case', { parentId: parent.id });
  body.moveUnder(parentId);
}
