import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CaseFiles } from '#libs/casework';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MotionDecided } from '../bodies.events.js';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { Body } from '../body/body.entity.js';
import type { OpenMeeting } from '../meeting/meetings.repository.js';
import { quorumOf } from '../meeting/quorum.rules.js';
import { MinutesApprovals } from '../minutes/minutes-approvals.repository.js';
import { replacedByHolder } from './alternate-vote.rules.js';
import { countVotes, decideVote, presentIn, type Decision, type VoteCounts, type VoteOption } from './majority.rules.js';
import { rulingOf, standingOf, yesNeededUnder } from './decision-rule.rules.js';
import { MotionItem } from './motion-item.entity.js';
import { wordingOf } from './motion-order.rules.js';
import { Motion } from './motion.entity.js';
import type { CloseMotionRequest, CorrectVotesRequest, TallyRequest } from './motion.request.js';
import { Motions, type RoomNow } from './motions.repository.js';
import { Vote, type Noted } from './vote.entity.js';
import { VoteResult, type Counted, type Room } from './vote-result.entity.js';

export interface MotionOutcome {
  readonly outcome: 'carried' | 'failed' | 'tied';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly yesNeeded: number;
}

/** Counts and decides; later, if somebody was written down wrongly, counts again beside the first count. */
@Injectable()
export class CloseMotion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.vote.no-quorum` with present and needed */
  close(actor: Actor, motionId: string, request: CloseMotionRequest): Promise<MotionOutcome> {
    return this.unitOfWork.run('bodies.motion.close', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      await tx.use(Motions).requireAmendmentsDone(motion);
      await requireSomethingLeft(tx, motion);
      const counted = await countNow(tx, motion, open, request);
      return settle(tx, motion, open, { ...counted, castingVote: request.castingVote ?? undefined, chairChoice: request.chairChoice ?? null, reason: null });
    });
  }

  /** Votes written down wrongly: new rows beside the old ones, and a new result with the reason. */
  correct(actor: Actor, motionId: string, request: CorrectVotesRequest): Promise<MotionOutcome> {
    return this.unitOfWork.run('bodies.motion.correct', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      motion.requireDecided();
      const last = await tx.use(Motions).lastResult(motionId);
      if (last?.declared === true) throw bodiesProblem('vote.voice-kept', { motionId });
      if (motion.method === 'secret' || last === null) throw bodiesProblem('vote.secret-kept', { motionId });
      const standing = new Map(await tx.use(Motions).standing(motionId));
      for (const { seatId, option, reason } of request.votes) {
        const before = standing.get(seatId);
        if (before === undefined) throw bodiesProblem('vote.not-there', { seatId });
        standing.set(seatId, Vote.cast({ workspaceId: tx.workspaceId, id: tx.newId(), motionId, seatId }, option, reason ?? null, before, { ...notedNow(tx), alternateName: before.alternateName }));
      }
      const fresh = request.votes.flatMap(({ seatId }) => standing.get(seatId) ?? []);
      await tx.table(Vote).insert(...fresh);
      const counts = countVotes([...standing.values()].map(({ option }) => option));
      return settle(tx, motion, open, { counts, room: { ...last.room, present: presentIn(counts) }, castingVote: castBefore(last), chairChoice: choiceBefore(last), reason: request.reason });
    });
  }
}

interface Count {
  readonly counts: VoteCounts;
  readonly room: Room;
  /** What the chair heard, when nobody counted. */
  readonly declared?: 'carried' | 'failed';
}

function notedNow(tx: Transaction): Noted {
  return { at: tx.now, byPersonId: tx.actor.personId };
}

/** A consent agenda out of which everything was pulled has nothing to decide. */
async function requireSomethingLeft(tx: Transaction, motion: Motion): Promise<void> {
  if (!motion.consent) return;
  const items = await tx.table(MotionItem).find({ motionId: motion.id });
  if (items.every(({ pulledAt }) => pulledAt !== null)) throw bodiesProblem('motion.nothing-left', { id: motion.id });
}

/** A tie was counted already: only the chair's word is missing. */
async function countNow(tx: Transaction, motion: Motion, open: OpenMeeting, request: CloseMotionRequest): Promise<Count> {
  const last = motion.state === 'tied' ? await tx.use(Motions).lastResult(motion.id) : null;
  if (last !== null) return { counts: last.counts, room: last.room };
  motion.requireOpen();
  if (motion.method === 'voice') return hear(tx, open, request);
  if (request.declared != null) throw bodiesProblem('vote.tally-unfit', { pointer: '/declared' });
  return motion.method === 'secret' ? countSecret(tx, open, request.tally) : countRoll(tx, motion, open, request);
}

/** By voice: the chair says what was heard. Whoever doubts it asks for the roll before. */
async function hear(tx: Transaction, open: OpenMeeting, { declared, tally }: CloseMotionRequest): Promise<Count> {
  if (declared == null || tally !== undefined) throw bodiesProblem('vote.declaration-missing', { pointer: '/declared' });
  const { quorum, roster } = await tx.use(Motions).quorumFor(open, []);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  return { counts: countVotes([]), room: { present: quorum.present, ...roster, quorumNeeded: quorum.needed }, declared };
}

/** Everybody who holds a seat gets a line: who is there and said nothing did not vote, the others are absent. */
async function countRoll(tx: Transaction, motion: Motion, open: OpenMeeting, { tally }: CloseMotionRequest): Promise<Count> {
  if (tally !== undefined) throw bodiesProblem('vote.tally-unfit', { pointer: '/tally' });
  const standing = await withoutAlternatesOfThosePresent(tx, motion, open);
  const { quorum, roster, there } = await whoIsThere(tx, motion, open, standing);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  const holders = (await tx.use(Bodies).holders(open.body.id, open.day)).map(({ seatId }) => seatId);
  const unheard = [...new Set([...holders, ...there])].filter((seatId) => !standing.has(seatId));
  const silence = (seatId: string): VoteOption => (there.has(seatId) ? 'not voting' : 'absent');
  const filled = unheard.map((seatId) => Vote.cast({ workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, seatId }, silence(seatId), null, null, notedNow(tx)));
  await tx.table(Vote).insert(...filled);
  const counts = countVotes([...standing.values(), ...filled].map(({ option }) => option));
  return { counts, room: { present: presentIn(counts), seats: roster.seats, filled: roster.filled, quorumNeeded: quorum.needed } };
}

/** What an alternate chose counts while the holder is away: whoever came meanwhile chooses anew, or did not vote. */
async function withoutAlternatesOfThosePresent(tx: Transaction, motion: Motion, open: OpenMeeting): Promise<ReadonlyMap<string, Vote>> {
  const standing = new Map(await tx.use(Motions).standing(motion.id));
  const { modes } = await tx.use(Motions).quorumFor(open, []);
  const outdated = [...standing.values()].filter((vote) => replacedByHolder(vote, modes.get(vote.seatId)));
  const fresh = outdated.map((vote) => Vote.cast({ workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, seatId: vote.seatId }, 'not voting', null, vote, notedNow(tx)));
  if (fresh.length > 0) await tx.table(Vote).insert(...fresh);
  for (const vote of fresh) standing.set(vote.seatId, vote);
  return standing;
}

/** By correspondence whoever answered is there. */
async function whoIsThere(tx: Transaction, motion: Motion, open: OpenMeeting, standing: ReadonlyMap<string, Vote>): Promise<RoomNow> {
  const room = await tx.use(Motions).quorumFor(open, standing.values());
  if (motion.method !== 'correspondence') return room;
  const voters = [...standing.values()].filter(({ option }) => option !== 'absent').map(({ seatId }) => seatId);
  return { ...room, quorum: quorumOf(open.body.quorumRule, room.roster, voters.map(() => 'present')), there: new Set(voters) };
}

/** Only the numbers are known; who chose what is written nowhere. */
async function countSecret(tx: Transaction, open: OpenMeeting, tally: TallyRequest | undefined): Promise<Count> {
  if (tally === undefined) throw bodiesProblem('vote.tally-missing', { pointer: '/tally' });
  const { quorum, roster } = await tx.use(Motions).quorumFor(open, []);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  const { yes, no, abstain } = tally;
  const cast = yes + no + abstain;
  if (cast > quorum.present) throw bodiesProblem('vote.tally-unfit', { cast, present: quorum.present });
  const counts = { ...countVotes([]), yes, no, abstain, absent: Math.max(0, roster.filled - quorum.present), notVoting: quorum.present - cast };
  return { counts, room: { present: quorum.present, ...roster, quorumNeeded: quorum.needed } };
}

/** How the chair broke a tie that was there before, so that a correction elsewhere does not lose it. */
function castBefore(last: VoteResult): 'yes' | 'no' | undefined {
  if (last.advised !== null || last.outcome === 'tied' || last.yes !== last.noVotes) return undefined;
  return last.outcome === 'carried' ? 'yes' : 'no';
}

/** What the chair chose before: a correction of the count changes the advice, not the choice. */
function choiceBefore({ advised, outcome }: VoteResult): 'carried' | 'failed' | null {
  return advised === null || outcome === 'tied' ? null : outcome;
}

interface Given extends Count {
  readonly castingVote: 'yes' | 'no' | undefined;
  readonly chairChoice: 'carried' | 'failed' | null;
  readonly reason: string | null;
}

async function settle(tx: Transaction, motion: Motion, open: OpenMeeting, given: Given): Promise<MotionOutcome> {
  const { counts, reason, declared } = given;
  const { decision, advised } = ruled(motion, given);
  const no = ((await tx.use(Motions).lastResult(motion.id))?.no ?? 0) + 1;
  const ids = { workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, no };
  await tx.table(VoteResult).insert(VoteResult.of(ids, { ...given, decision, advised, declared: declared !== undefined }, notedNow(tx)));
  const answer = await tx.use(Motions).lastAnswer(motion.id);
  motion.decide(standingOf(motion.decisionRule, decision.outcome, answer?.answer ?? null), tx.now);
  await tx.table(Motion).update(motion);
  tx.record({ kind: 'motion', id: motion.id, after: { state: motion.state, ...counts, yesNeeded: decision.yesNeeded, advised, no, reason } });
  tx.announce(MotionDecided, { motionId: motion.id, subjectId: motion.subjectId ?? motion.id, bodyId: open.body.id });
  await reword(tx, motion);
  await tx.use(MinutesApprovals).follow(motion, open);
  await tellFile(tx, motion, open.body, counts, declared !== undefined);
  return { outcome: decision.outcome, yes: counts.yes, no: counts.no, abstain: counts.abstain, yesNeeded: decision.yesNeeded };
}

/** The count by the majority, and what follows from it under the rule of who has the last word. */
function ruled(motion: Motion, given: Given): Pick<Counted, 'decision' | 'advised'> {
  const { declared, counts, chairChoice, castingVote } = given;
  if (motion.decisionRule === 'chair_decides' && castingVote !== undefined) throw bodiesProblem('vote.casting-unfit', { decisionRule: motion.decisionRule });
  const counted = declared === undefined ? decisionOf(motion, given) : { outcome: declared, yesNeeded: 0 };
  const ruling = rulingOf(motion.decisionRule, counted.outcome, declared === undefined ? counts : null, chairChoice);
  if (typeof ruling === 'string') throw bodiesProblem(ruling, { pointer: '/chairChoice' });
  return { decision: { outcome: ruling.outcome, yesNeeded: yesNeededUnder(motion.decisionRule, counted.yesNeeded, counts) }, advised: ruling.advised };
}

function decisionOf(motion: Motion, { counts, room, castingVote, reason }: Given): Decision {
  const plain = decideVote(motion.rule, counts, room);
  if (castingVote === undefined) return plain;
  if (reason === null && plain.outcome !== 'tied') throw bodiesProblem('vote.casting-unfit', { ...plain });
  return decideVote(motion.rule, counts, { ...room, castingVote });
}

/** An amendment decided: the main motion reads as the last one that carried has it, as long as nobody has voted on it. */
async function reword(tx: Transaction, amendment: Motion): Promise<void> {
  if (amendment.amendsId === null) return;
  const main = await tx.table(Motion).requireLocked(amendment.amendsId, bodiesProblem('motion.absent', { id: amendment.amendsId }));
  if (main.state !== 'open') return;
  const decided = (await tx.use(Motions).amendments(main.id)).map(({ state, amendedText, decidedAt }) => ({ state, amendedText: amendedText ?? '', decidedAt: decidedAt?.getTime() ?? 0 }));
  main.reword(wordingOf(main.movedText ?? main.text, decided));
  await tx.table(Motion).update(main);
  tx.record({ kind: 'motion', id: main.id, after: { text: main.text } });
}

/** The planning process's file keeps the decision with its count. */
async function tellFile(tx: Transaction, motion: Motion, { caseId, name, visibility }: Body, { yes, no }: VoteCounts, byVoice: boolean): Promise<void> {
  if (caseId === null) return;
  await tx.use(CaseFiles).tell({
    caseId, kind: 'decision', title: `${name.slice(0, 120)}: ${motion.state}, ${byVoice ? 'by voice' : `${yes} to ${no}`}`,
    titleKey: byVoice ? 'bodies.file.heard' : 'bodies.file.decided', titleValues: { body: name, state: motion.state, yes: String(yes), no: String(no) },
    body: motion.text, visibility: visibility === 'public' || visibility === 'participants' ? 'participants' : 'staff', subject: { kind: 'motion', id: motion.id },
  });
}
