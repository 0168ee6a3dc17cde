import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CaseFiles } from '#libs/casework';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MotionDecided } from '../bodies.events.js';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { Body } from '../body/body.entity.js';
import { Meetings, type OpenMeeting } from '../meeting/meetings.repository.js';
import { isPresent, quorumOf, type Quorum, type Roster } from '../meeting/quorum.rules.js';
import { countVotes, decideVote, type VoteCounts, type VoteOption } from './majority.rules.js';
import { Motion } from './motion.entity.js';
import type { CloseMotionRequest, CorrectVotesRequest, TallyRequest } from './motion.request.js';
import { Motions } from './motions.repository.js';
import { Vote } from './vote.entity.js';
import { VoteResult, type Room } from './vote-result.entity.js';

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
      const { counts, room } = await countNow(tx, motion, open, request);
      return settle(tx, motion, open, { counts, room, castingVote: request.castingVote ?? undefined, reason: null });
    });
  }

  /** Votes written down wrongly: new rows beside the old ones, and a new result with the reason. */
  correct(actor: Actor, motionId: string, request: CorrectVotesRequest): Promise<MotionOutcome> {
    return this.unitOfWork.run('bodies.motion.correct', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      motion.requireDecided();
      const last = await tx.use(Motions).lastResult(motionId);
      if (motion.method === 'secret' || last === null) throw bodiesProblem('vote.secret-kept', { motionId });
      const standing = new Map(await tx.use(Motions).standing(motionId));
      for (const { seatId, option, reason } of request.votes) {
        const before = standing.get(seatId);
        if (before === undefined) throw bodiesProblem('vote.not-there', { seatId });
        standing.set(seatId, Vote.cast({ workspaceId: tx.workspaceId, id: tx.newId(), motionId, seatId }, option, reason ?? null, before, tx.now));
      }
      const fresh = request.votes.flatMap(({ seatId }) => standing.get(seatId) ?? []);
      await tx.table(Vote).insert(...fresh);
      const counts = countVotes([...standing.values()].map(({ option }) => option));
      return settle(tx, motion, open, { counts, room: { ...last.room, present: presentIn(counts) }, castingVote: castBefore(last), reason: request.reason });
    });
  }
}

interface Count {
  readonly counts: VoteCounts;
  readonly room: Room;
}

/** A tie was counted already: only the chair's word is missing. */
async function countNow(tx: Transaction, motion: Motion, open: OpenMeeting, request: CloseMotionRequest): Promise<Count> {
  const last = motion.state === 'tied' ? await tx.use(Motions).lastResult(motion.id) : null;
  if (last !== null) return { counts: last.counts, room: last.room };
  motion.requireOpen();
  return motion.method === 'secret' ? countSecret(tx, open, request.tally) : countRoll(tx, motion, open, request);
}

/** Everybody who holds a seat gets a line: who is there and said nothing did not vote, the others are absent. */
async function countRoll(tx: Transaction, motion: Motion, open: OpenMeeting, { tally }: CloseMotionRequest): Promise<Count> {
  if (tally !== undefined) throw bodiesProblem('vote.tally-unfit', { pointer: '/tally' });
  const standing = await tx.use(Motions).standing(motion.id);
  const { quorum, roster, there } = await whoIsThere(tx, motion, open, standing);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  const holders = (await tx.use(Bodies).holders(open.body.id, open.day)).map(({ seatId }) => seatId);
  const unheard = [...new Set([...holders, ...there])].filter((seatId) => !standing.has(seatId));
  const silence = (seatId: string): VoteOption => (there.has(seatId) ? 'not voting' : 'absent');
  const filled = unheard.map((seatId) => Vote.cast({ workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, seatId }, silence(seatId), null, null, tx.now));
  await tx.table(Vote).insert(...filled);
  const counts = countVotes([...standing.values(), ...filled].map(({ option }) => option));
  return { counts, room: { present: presentIn(counts), seats: roster.seats, filled: roster.filled, quorumNeeded: quorum.needed } };
}

async function whoIsThere(tx: Transaction, motion: Motion, open: OpenMeeting, standing: ReadonlyMap<string, Vote>): Promise<{ quorum: Quorum; roster: Roster; there: ReadonlySet<string> }> {
  const { quorum, roster, attendance } = await tx.use(Meetings).quorum(open);
  if (motion.method !== 'correspondence') return { quorum, roster, there: new Set(attendance.filter(({ mode }) => isPresent(mode)).map(({ seatId }) => seatId)) };
  const voters = [...standing.values()].filter(({ option }) => option !== 'absent').map(({ seatId }) => seatId);
  return { quorum: quorumOf(open.body.quorumRule, roster, voters.map(() => 'remote')), roster, there: new Set(voters) };
}

/** Only the numbers are known; who chose what is written nowhere. */
async function countSecret(tx: Transaction, open: OpenMeeting, tally: TallyRequest | undefined): Promise<Count> {
  if (tally === undefined) throw bodiesProblem('vote.tally-missing', { pointer: '/tally' });
  const { quorum, roster } = await tx.use(Meetings).quorum(open);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  const { yes, no, abstain } = tally;
  const cast = yes + no + abstain;
  if (cast > quorum.present) throw bodiesProblem('vote.tally-unfit', { cast, present: quorum.present });
  const counts = { yes, no, abstain, excused: 0, absent: Math.max(0, roster.filled - quorum.present), notVoting: quorum.present - cast };
  return { counts, room: { present: quorum.present, ...roster, quorumNeeded: quorum.needed } };
}

function presentIn({ yes, no, abstain, excused, notVoting }: VoteCounts): number {
  return yes + no + abstain + excused + notVoting;
}

/** How the chair broke a tie that was there before, so that a correction elsewhere does not lose it. */
function castBefore(last: VoteResult): 'yes' | 'no' | undefined {
  if (last.outcome === 'tied' || last.yes !== last.noVotes) return undefined;
  return last.outcome === 'carried' ? 'yes' : 'no';
}

async function settle(tx: Transaction, motion: Motion, { body }: OpenMeeting, given: Count & { castingVote: 'yes' | 'no' | undefined; reason: string | null }): Promise<MotionOutcome> {
  const { counts, room, reason } = given;
  const plain = decideVote(motion.rule, counts, room);
  const decision = decideVote(motion.rule, counts, { ...room, castingVote: given.castingVote });
  if (given.castingVote !== undefined && reason === null && plain.outcome !== 'tied') throw bodiesProblem('vote.casting-unfit', { ...plain });
  const no = ((await tx.use(Motions).lastResult(motion.id))?.no ?? 0) + 1;
  await tx.table(VoteResult).insert(VoteResult.of({ workspaceId: tx.workspaceId, id: tx.newId(), motionId: motion.id, no }, counts, room, decision, reason, tx.now));
  motion.decide(decision.outcome, tx.now);
  await tx.table(Motion).update(motion);
  tx.record({ kind: 'motion', id: motion.id, after: { state: motion.state, ...counts, yesNeeded: decision.yesNeeded, no, reason } });
  tx.announce(MotionDecided, { motionId: motion.id, subjectId: motion.subjectId ?? motion.id, bodyId: body.id });
  await tellFile(tx, motion, body, counts);
  return { outcome: decision.outcome, yes: counts.yes, no: counts.no, abstain: counts.abstain, yesNeeded: decision.yesNeeded };
}

/** The planning process's file keeps the decision with its count. */
async function tellFile(tx: Transaction, motion: Motion, { caseId, name, visibility }: Body, { yes, no }: VoteCounts): Promise<void> {
  if (caseId === null) return;
  await tx.use(CaseFiles).tell({
    caseId, kind: 'decision', title: `${name.slice(0, 120)}: ${motion.state}, ${yes} to ${no}`,
    titleKey: 'bodies.file.decided', titleValues: { body: name, state: motion.state, yes: String(yes), no: String(no) },
    body: motion.text, visibility: visibility === 'public' || visibility === 'participants' ? 'participants' : 'staff', subject: { kind: 'motion', id: motion.id },
  });
}
