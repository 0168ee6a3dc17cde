import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { CAST_VOTES, READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { requireOn, scopesOf } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { OpenMeeting } from '../meeting/meetings.repository.js';
import type { Motion } from './motion.entity.js';
import type { RecordVotesRequest, SeatVoteRequest } from './motion.request.js';
import { Motions } from './motions.repository.js';
import { SittingIn } from './sitting-in.repository.js';
import { Vote } from './vote.entity.js';

/** Takes down what seats choose: all at once by whoever runs the meeting, or one's own. */
@Injectable()
export class RecordVotes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.vote.no-quorum` with present and needed, `bodies.vote.not-there`, `bodies.vote.reason-missing` */
  execute(actor: Actor, motionId: string, { votes }: RecordVotesRequest): Promise<{ recorded: number }> {
    return this.unitOfWork.run('bodies.votes.record', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, READ_BODIES);
      await requireMayVote(tx, actor, open, votes);
      motion.requireOpen();
      if (motion.method === 'secret') throw bodiesProblem('vote.secret-kept', { motionId });
      if (motion.method === 'voice') throw bodiesProblem('vote.voice-kept', { motionId });
      await tx.use(Motions).requireAmendmentsDone(motion);
      const sitIn = await requireThere(tx, motion, open, votes);
      const standing = await tx.use(Motions).standing(motionId);
      const cast = votes.map((vote) => Vote.cast(
        { workspaceId: tx.workspaceId, id: tx.newId(), motionId, seatId: vote.seatId }, vote.option, vote.reason ?? null, standing.get(vote.seatId) ?? null, { at: tx.now, byPersonId: tx.actor.personId, alternateName: sitIn.get(vote.seatId) ?? null }));
      await tx.table(Vote).insert(...cast);
      for (const vote of cast) tx.record({ kind: 'vote', id: vote.id, after: { motionId, seatId: vote.seatId, option: vote.option, byAlternate: vote.alternateName !== null, correctsId: vote.correctsId } });
      return { recorded: cast.length };
    });
  }
}

/** Whoever runs the meeting votes down for all; a member for the seat they hold, and a named alternate for the seat they sit in. */
async function requireMayVote(tx: Transaction, actor: Actor, open: OpenMeeting, votes: readonly SeatVoteRequest[]): Promise<void> {
  const { body, day } = open;
  if (holds(actor, RUN_MEETINGS, scopesOf(body))) return;
  const { modes } = await tx.use(Motions).quorumFor(open, []);
  const satIn = new Set([...modes].filter(([, mode]) => mode === 'alternate').map(([seatId]) => seatId));
  const asAlternate = (await tx.use(SittingIn).seatsOf(actor.personId, open)).filter((seatId) => satIn.has(seatId));
  if (votes.every(({ seatId }) => asAlternate.includes(seatId))) return;
  requireOn(actor, CAST_VOTES, body);
  const own = (await tx.use(Bodies).holders(body.id, day)).filter(({ personId }) => personId === actor.personId).map(({ seatId }) => seatId);
  // While somebody sits in, the holder is away and the seat speaks through the alternate.
  const mayVote = [...own.filter((seatId) => !satIn.has(seatId)), ...asAlternate];
  const foreign = votes.find(({ seatId }) => !mayVote.includes(seatId));
  if (foreign !== undefined) throw bodiesProblem('vote.seat-of-other', { seatId: foreign.seatId });
}

/** Without a quorum nobody votes, and only who is there can; by correspondence everybody who holds a seat can. @returns who sits in, by seat */
async function requireThere(tx: Transaction, motion: Motion, open: OpenMeeting, votes: readonly SeatVoteRequest[]): Promise<ReadonlyMap<string, string>> {
  if (new Set(votes.map(({ seatId }) => seatId)).size !== votes.length) throw bodiesProblem('vote.twice', { motionId: motion.id });
  if (motion.method === 'correspondence') return requireHeld(tx, open, votes).then(() => new Map());
  const { quorum, there, alternates } = await tx.use(Motions).quorumFor(open, []);
  if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
  const away = votes.filter(({ seatId }) => !there.has(seatId));
  const missing = away.find(({ option }) => option !== 'absent' && option !== 'paired');
  if (missing !== undefined) throw bodiesProblem('vote.not-there', { seatId: missing.seatId });
  if (away.length > 0) await requireHeld(tx, open, away);
  return alternates;
}

async function requireHeld(tx: Transaction, { body, day }: OpenMeeting, votes: readonly SeatVoteRequest[]): Promise<void> {
  const held = new Set((await tx.use(Bodies).holders(body.id, day)).map(({ seatId }) => seatId));
  const vacant = votes.find(({ seatId }) => !held.has(seatId));
  if (vacant !== undefined) throw bodiesProblem('vote.not-there', { seatId: vacant.seatId });
}
