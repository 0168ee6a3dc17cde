import type { Permission } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import { Meetings, type OpenMeeting } from '../meeting/meetings.repository.js';
import { isPresent, quorumOf, type AttendanceMode, type Quorum, type Roster } from '../meeting/quorum.rules.js';
import { waitsForAmendment } from './motion-order.rules.js';
import { MotionAnswer } from './motion-answer.entity.js';
import { Motion } from './motion.entity.js';
import { Vote } from './vote.entity.js';
import { VoteResult } from './vote-result.entity.js';

/** A decided motion, as later rooms need it. */
export interface DecidedMotion {
  readonly id: string;
  readonly bodyId: string;
  readonly meetingId: string;
  readonly caseId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly text: string;
  readonly outcome: 'carried' | 'failed' | 'tied';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly excused: number;
  readonly present: number;
  readonly seats: number;
  /** By voice: nobody counted. */
  readonly declared: boolean;
  readonly decidedAt: Date;
}

/** Who is there, and whether that is enough. */
export interface RoomNow {
  readonly roster: Roster;
  readonly quorum: Quorum;
  readonly there: ReadonlySet<string>;
  /** How each seat that was noted stands, and who sits in. */
  readonly modes: ReadonlyMap<string, AttendanceMode>;
  readonly alternates: ReadonlyMap<string, string>;
}

/** Motions inside a transaction; also for later rooms. */
export class Motions {
  constructor(private readonly tx: Transaction) {}

  /** The result that holds, or null while it is open, or when it was withdrawn. */
  async decided(id: string): Promise<DecidedMotion | null> {
    const [row] = await this.tx.query<DecidedMotion>(SELECT_DECIDED, [this.tx.workspaceId, id]);
    return row ?? null;
  }

  /** Locked, so that nobody votes while it is counted. @throws Problem `bodies.motion.absent` */
  async requireLocked(id: string, permission: Permission): Promise<{ motion: Motion; open: OpenMeeting }> {
    const motion = await this.tx.table(Motion).requireLocked(id, bodiesProblem('motion.absent', { id }));
    return { motion, open: await this.tx.use(Meetings).require(motion.meetingId, permission) };
  }

  /** The vote of each seat that holds: one that no later one corrects. */
  async standing(motionId: string): Promise<ReadonlyMap<string, Vote>> {
    const votes = await this.tx.table(Vote).find({ motionId });
    const corrected = new Set(votes.map((vote) => vote.correctsId));
    return new Map(votes.filter((vote) => !corrected.has(vote.id)).map((vote) => [vote.seatId, vote]));
  }

  /** The quorum for this motion: whoever is recused counts where the bylaws say so. */
  async quorumFor(open: OpenMeeting, votes: Iterable<Pick<Vote, 'seatId' | 'option'>>): Promise<RoomNow> {
    const { roster, attendance, procedure } = await this.tx.use(Meetings).quorum(open);
    const recused = new Set([...votes].filter(({ option }) => option === 'excused').map(({ seatId }) => seatId));
    const counted = procedure.recusedCount ? attendance : attendance.filter(({ seatId }) => !recused.has(seatId));
    return {
      roster, quorum: quorumOf(open.body.quorumRule, roster, counted.map(({ mode }) => mode), procedure.remoteCounts),
      there: new Set(attendance.filter(({ mode }) => isPresent(mode)).map(({ seatId }) => seatId)),
      modes: new Map(attendance.map(({ seatId, mode }) => [seatId, mode])),
      alternates: new Map(attendance.flatMap(({ seatId, mode, alternateName }) => (mode === 'alternate' && alternateName !== null ? [[seatId, alternateName] as const] : []))),
    };
  }

  /** The amendments of a main motion. */
  amendments(motionId: string): Promise<Motion[]> {
    return this.tx.table(Motion).find({ amendsId: motionId });
  }

  /** @throws Problem `bodies.motion.amendment-first` while one of them is undecided */
  async requireAmendmentsDone(motion: Motion): Promise<void> {
    if (motion.amendsId === null && waitsForAmendment(await this.amendments(motion.id))) throw bodiesProblem('motion.amendment-first', { id: motion.id });
  }

  /** What mayor or council said last; null while they have not. */
  async lastAnswer(motionId: string): Promise<MotionAnswer | null> {
    const answers = await this.tx.table(MotionAnswer).find({ motionId }, { no: 'DESC' });
    return answers[0] ?? null;
  }

  async lastResult(motionId: string): Promise<VoteResult | null> {
    const results = await this.tx.table(VoteResult).find({ motionId }, { no: 'DESC' });
    return results[0] ?? null;
  }
}

const SELECT_DECIDED = `select m.id, m.body_id as "bodyId", m.meeting_id as "meetingId", b.case_id as "caseId", m.subject_kind as "subjectKind", m.subject_id as "subjectId", m.text,
    r.outcome, r.yes, r.no_votes as no, r.abstain, r.excused, r.present, r.seats, r.declared, r.decided_at as "decidedAt"
  from bodies.motion m
  join bodies.body b on b.workspace_id = m.workspace_id and b.id = m.body_id
  join bodies.vote_result r on r.workspace_id = m.workspace_id and r.motion_id = m.id
  where m.workspace_id = $1 and m.id = $2 order by r.no desc limit 1`;
