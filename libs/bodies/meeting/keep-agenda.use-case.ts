import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Parties } from '#libs/directory';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Notices } from '../notice/notices.repository.js';
import { AgendaItem, type AgendaItemText } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';
import type { AgendaItemRequest, ChangeAgendaItemRequest } from './meeting.request.js';
import { Meetings } from './meetings.repository.js';

/** What a meeting is about, in order. Under an open-meetings law a posted agenda is locked until it is opened again. */
@Injectable()
export class KeepAgenda {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, meetingId: string, request: AgendaItemRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.agenda.add', actor, async (tx) => {
      const { position } = await openAgenda(tx, meetingId);
      const item = AgendaItem.open({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, position }, await textOf(tx, request));
      await tx.table(AgendaItem).insert(item);
      tx.record({ kind: 'agenda-item', id: item.id, after: { meetingId, title: item.title, itemId: item.itemId } });
      return { id: item.id };
    });
  }

  change(actor: Actor, meetingId: string, id: string, request: ChangeAgendaItemRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.agenda.change', actor, async (tx) => {
      await changing(tx, meetingId);
      const item = await requireAgendaItem(tx, meetingId, id);
      requireVersion(item, request.version, { title: item.title, notes: item.notes, section: item.section ?? '' });
      const before = { title: item.title, notes: item.notes, position: item.position };
      if (request.position !== undefined) await makeRoom(tx, item, request.position);
      item.write(await textOf(tx, request, item), request.position ?? item.position);
      await tx.table(AgendaItem).update(item);
      tx.record({ kind: 'agenda-item', id, before, after: { title: item.title, notes: item.notes, position: item.position } });
      return { version: item.version };
    });
  }

  /** Only before anything was moved under it, alone or in a consent agenda. */
  remove(actor: Actor, meetingId: string, id: string): Promise<void> {
    return this.unitOfWork.run('bodies.agenda.remove', actor, async (tx) => {
      await changing(tx, meetingId);
      const item = await requireAgendaItem(tx, meetingId, id);
      const moved = await tx.query('select 1 from bodies.motion where workspace_id = $1 and meeting_id = $2 and agenda_item_id = $3 limit 1', [tx.workspaceId, meetingId, id]);
      if (moved.length > 0) throw bodiesProblem('agenda-item.has-motion', { id });
      const inConsent = await tx.query('select 1 from bodies.motion_item where workspace_id = $1 and agenda_item_id = $2 limit 1', [tx.workspaceId, id]);
      if (inConsent.length > 0) throw bodiesProblem('agenda-item.in-consent', { id });
      await tx.table(AgendaItem).remove(id);
      tx.record({ kind: 'agenda-item', id, before: { title: item.title, notes: item.notes } });
    });
  }
}

/** An agenda that may be written on, and the place after its last line. */
export async function openAgenda(tx: Transaction, meetingId: string): Promise<{ bodyId: string; position: number }> {
  const bodyId = await changing(tx, meetingId);
  const [last] = await tx.query<{ next: number }>(
    'select coalesce(max(position), 0) + 1 as next from bodies.agenda_item where workspace_id = $1 and meeting_id = $2', [tx.workspaceId, meetingId]);
  return { bodyId, position: last?.next ?? 1 };
}

async function changing(tx: Transaction, meetingId: string): Promise<string> {
  const { meeting, body } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
  const before = meeting.state;
  if (before === 'noticed' && body.openMeetingsLaw !== 'no') throw bodiesProblem('agenda.posted', { meetingId });
  if (before === 'noticed') await tx.use(Notices).withdraw(meeting, 'bodies.agenda.changed');
  meeting.agendaChanged();
  if (meeting.state !== before) await tx.table(Meeting).update(meeting);
  return body.id;
}

export async function requireAgendaItem(tx: Transaction, meetingId: string, id: string): Promise<AgendaItem> {
  const item = await tx.table(AgendaItem).byId(id);
  if (item === null || item.meetingId !== meetingId) throw bodiesProblem('agenda-item.absent', { id });
  return item;
}

/** The items from the wanted place on move down by one; gaps do no harm. */
async function makeRoom(tx: Transaction, item: AgendaItem, position: number): Promise<void> {
  if (position === item.position) return;
  await tx.query(
    'update bodies.agenda_item set position = position + 1 where workspace_id = $1 and meeting_id = $2 and position >= $3 and id <> $4',
    [tx.workspaceId, item.meetingId, position, item.id]);
}

/** What a change leaves out of section and documents stays as it was. */
async function textOf(tx: Transaction, given: AgendaItemRequest, known?: AgendaItem): Promise<AgendaItemText> {
  if (given.presenterPartyId != null) await tx.use(Parties).require(given.presenterPartyId);
  const { section = known?.section ?? null, documents = known?.documents ?? [] } = given;
  return {
    title: given.title, notes: given.notes ?? '', minutes: given.minutes ?? null, itemId: given.itemId ?? null, presenterPartyId: given.presenterPartyId ?? null,
    section, documents: documents.map(({ title, url }) => ({ title, url })),
  };
}
