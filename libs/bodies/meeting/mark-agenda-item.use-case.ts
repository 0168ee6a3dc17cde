import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { onTaken, UnitOfWork } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { AgendaItem } from './agenda-item.entity.js';
import { openAgenda, requireAgendaItem } from './keep-agenda.use-case.js';
import type { TakeProposalRequest } from './agenda.request.js';
import { Meetings } from './meetings.repository.js';

/** What came of a line of the agenda, and lines that go on from earlier meetings or come from elsewhere. */
@Injectable()
export class MarkAgendaItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The last tap counts; the words of the agenda stay as they were posted. */
  mark(actor: Actor, meetingId: string, id: string, state: AgendaItem['state']): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.agenda.mark', actor, async (tx) => {
      const { meeting } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      meeting.requireNotCancelled();
      const item = await requireAgendaItem(tx, meetingId, id);
      const before = { state: item.state };
      item.state = state;
      await tx.table(AgendaItem).update(item);
      tx.record({ kind: 'agenda-item', id, before, after: { state } });
      return { version: item.version };
    });
  }

  /** An unfinished line goes on with its words; it is carried once. @throws Problem `bodies.agenda-item.carried` */
  take(actor: Actor, meetingId: string, request: TakeProposalRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.agenda.take', actor, async (tx) => {
      const { bodyId, position } = await openAgenda(tx, meetingId);
      const { sourceKind, sourceId } = request;
      const from = sourceKind === 'agenda-item' ? await tx.table(AgendaItem).byId(sourceId) : null;
      if (sourceKind === 'agenda-item') {
        const meeting = from === null ? null : (await tx.use(Meetings).require(from.meetingId, RUN_MEETINGS)).meeting;
        if (meeting === null || meeting.bodyId !== bodyId) throw bodiesProblem('agenda-item.absent', { id: sourceId });
      }
      const text = from ?? { title: request.title, notes: '', minutes: null, itemId: request.itemId ?? null, presenterPartyId: null, section: null, documents: [] };
      const { title, notes, minutes, itemId, presenterPartyId, section, documents } = text;
      const item = AgendaItem.open({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, position }, { title, notes, minutes, itemId, presenterPartyId, section, documents }, { sourceKind, sourceId, carriedFromId: from?.id ?? null });
      await tx.table(AgendaItem).insert(item).catch(onTaken('agenda_item_carried', () => bodiesProblem('agenda-item.carried', { id: sourceId })));
      tx.record({ kind: 'agenda-item', id: item.id, after: { meetingId, title, sourceKind, sourceId } });
      return { id: item.id };
    });
  }
}
