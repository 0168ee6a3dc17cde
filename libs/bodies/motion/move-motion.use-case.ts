import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { SearchIndex } from '#libs/platform/search';
import { onTaken, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { motionEntry } from '../bodies.search.js';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { Meetings, type OpenMeeting } from '../meeting/meetings.repository.js';
import { MinutesApprovals } from '../minutes/minutes-approvals.repository.js';
import { Procedures } from '../procedure/procedures.repository.js';
import { requireSeat } from '../seat/keep-seats.use-case.js';
import { ruleForMotion, type BodyDecisionRule } from './decision-rule.rules.js';
import type { VoteRule } from './majority.rules.js';
import { MotionItem } from './motion-item.entity.js';
import { amendmentRefusal } from './motion-order.rules.js';
import { Motion, type MotionText } from './motion.entity.js';
import type { MoveMotionRequest, TakeUpRequest } from './motion.request.js';
import { methodRefusal } from './open-meetings.rules.js';

/** Puts a text to the body. */
@Injectable()
export class MoveMotion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.vote.secret-refused`, `bodies.vote.by-mail-refused` where an open-meetings law applies, or may; `bodies.motion.amendment-…` out of order */
  move(actor: Actor, meetingId: string, request: MoveMotionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.motion.move', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      open.meeting.requireNotCancelled();
      open.body.requireActive();
      await requireFit(tx, open, request);
      const motion = Motion.move({ workspaceId: tx.workspaceId, id: tx.newId() }, textOf(open, request), await rulesNow(tx, open), tx.now);
      await insertMotion(tx, motion, open);
      const items = [...new Set(request.consentItemIds ?? [])];
      await tx.table(MotionItem).insert(...items.map((agendaItemId) => Object.assign(new MotionItem(), {
        workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, agendaItemId, pulledAt: null, pulledBySeatId: null, version: 1,
      })));
      return { id: motion.id };
    });
  }

  /** A tabled or postponed motion comes before the body again, in this meeting and under its present rules, as a motion of its own. */
  takeUp(actor: Actor, meetingId: string, { motionId }: TakeUpRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.motion.take-up', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      open.meeting.requireNotCancelled();
      open.body.requireActive();
      const before = await tx.table(Motion).requireLocked(motionId, bodiesProblem('motion.absent', { id: motionId }));
      if (before.bodyId !== open.body.id) throw bodiesProblem('motion.absent', { id: motionId });
      before.requirePutOff();
      const { bodyId, subjectKind, subjectId, text, moverSeatId, seconderSeatId, method, amendsId, consent } = before;
      if (amendsId !== null || consent) throw bodiesProblem('motion.not-put-off', { id: motionId });
      const resumed = { bodyId, subjectKind, subjectId, text, moverSeatId, seconderSeatId, method, meetingId, agendaItemId: null, amendsId: null, amendedText: null, resumesId: motionId, consent: false };
      const motion = Motion.move({ workspaceId: tx.workspaceId, id: tx.newId() }, resumed, await rulesNow(tx, open), tx.now);
      await insertMotion(tx, motion, open);
      return { id: motion.id };
    });
  }
}

/** The body's rules of this moment, which the motion keeps. */
async function rulesNow(tx: Transaction, { body }: OpenMeeting): Promise<VoteRule & { decisionRule: BodyDecisionRule }> {
  const { majorityRule, majorityOf, tieRule } = body;
  return { majorityRule, majorityOf, tieRule, decisionRule: (await tx.use(Procedures).of(body.id)).decisionRule };
}

async function insertMotion(tx: Transaction, motion: Motion, { body }: OpenMeeting): Promise<void> {
  await tx.table(Motion).insert(motion).catch(onTaken('motion_resumes', () => bodiesProblem('motion.taken-up', { id: motion.resumesId })));
  tx.record({ kind: 'motion', id: motion.id, after: { meetingId: motion.meetingId, text: motion.text, ...motion.rule, decisionRule: motion.decisionRule, method: motion.method, subjectId: motion.subjectId, amendsId: motion.amendsId } });
  await tx.use(SearchIndex).put(motionEntry(motion, body));
}

function textOf({ body, meeting }: OpenMeeting, given: MoveMotionRequest): MotionText {
  return {
    bodyId: body.id, meetingId: meeting.id, agendaItemId: given.agendaItemId ?? null, subjectKind: given.subjectKind ?? null, subjectId: given.subjectId ?? null,
    text: given.text, moverSeatId: given.moverSeatId, seconderSeatId: given.seconderSeatId ?? null, method: given.method ?? 'roll_call',
    amendsId: given.amendsId ?? null, amendedText: given.amendedText ?? null, resumesId: null, consent: (given.consentItemIds ?? []).length > 0,
  };
}

async function requireFit(tx: Transaction, open: OpenMeeting, request: MoveMotionRequest): Promise<void> {
  const { body, day } = open;
  if (request.text === '') throw bodiesProblem('motion.text-missing', { pointer: '/text' });
  if ((request.subjectKind == null) !== (request.subjectId == null)) throw bodiesProblem('motion.subject', { pointer: '/subjectId' });
  const procedure = await tx.use(Procedures).of(body.id);
  const lastWord = ruleForMotion(procedure.decisionRule, { isAmendment: request.amendsId != null, approvesMinutes: request.subjectKind === 'minutes' });
  const fit = { simple: body.majorityRule === 'simple' && lastWord !== 'chair_decides', aboutItem: request.subjectKind === 'item' };
  const refusal = methodRefusal(body.openMeetingsLaw, request.method ?? 'roll_call', procedure, fit);
  if (refusal !== null) throw bodiesProblem(refusal, { openMeetingsLaw: body.openMeetingsLaw });
  if (procedure.seconderNeeded && request.seconderSeatId == null) throw bodiesProblem('motion.seconder-missing', { pointer: '/seconderSeatId' });
  for (const seatId of [request.moverSeatId, request.seconderSeatId]) {
    if (seatId != null) (await requireSeat(tx, body.id, seatId)).requireOpenOn(day);
  }
  await requireItems(tx, open, [...(request.agendaItemId == null ? [] : [request.agendaItemId]), ...(request.consentItemIds ?? [])]);
  await requireInOrder(tx, open, request);
  if (request.subjectKind === 'minutes' && request.subjectId != null) await tx.use(MinutesApprovals).requireReady(request.subjectId, open);
}

/** An amendment names its main motion and the whole new wording, and is neither about something else nor a consent agenda. */
async function requireInOrder(tx: Transaction, { meeting }: OpenMeeting, { amendsId, amendedText, consentItemIds, subjectId }: MoveMotionRequest): Promise<void> {
  if (consentItemIds !== undefined && consentItemIds.length === 0) throw bodiesProblem('motion.consent-empty', { pointer: '/consentItemIds' });
  if (consentItemIds !== undefined && (amendsId != null || subjectId != null)) throw bodiesProblem('motion.amendment-consent', { pointer: '/consentItemIds' });
  if (amendsId == null) return;
  if (amendedText == null || amendedText === '') throw bodiesProblem('motion.amended-text-missing', { pointer: '/amendedText' });
  if (subjectId != null) throw bodiesProblem('motion.subject', { pointer: '/subjectId' });
  const main = await tx.table(Motion).requireLocked(amendsId, bodiesProblem('motion.absent', { id: amendsId }));
  const refusal = amendmentRefusal(main, meeting.id);
  if (refusal !== null) throw bodiesProblem(refusal, { id: main.id, state: main.state });
}

async function requireItems(tx: Transaction, { meeting }: OpenMeeting, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = new Set((await tx.table(AgendaItem).find({ meetingId: meeting.id })).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw bodiesProblem('agenda-item.absent', { id: unknown });
}
