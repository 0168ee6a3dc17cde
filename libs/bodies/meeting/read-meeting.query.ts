import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { AgendaItemResponse, MeetingResponse, MeetingTodo, MinutesResponse, MotionResponse, RosterTile } from './meeting.response.js';
import { quorumOf, type QuorumRule } from './quorum.rules.js';

type Head = Omit<MeetingResponse, 'quorum' | 'agenda' | 'roster' | 'motions' | 'todos' | 'minutes' | 'mayRun'> & {
  readonly quorumRule: QuorumRule;
  readonly minutes: MinutesResponse | null;
};

/** A meeting as it is run: two round trips, six statements, whatever its size. */
@Injectable()
export class ReadMeeting {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @throws Problem `bodies.meeting.absent` also when its body may not be seen */
  async execute(actor: Actor, id: string): Promise<MeetingResponse> {
    const here = [actor.workspaceId, id];
    const head = await this.reader.one<Head>(actor.workspaceId, { name: 'bodies.meeting', text: SELECT_MEETING, values: [...viewValues(actor), ...here] });
    if (head === null) throw bodiesProblem('meeting.absent', { id });
    const day = localDate(new Date(head.startsAt), head.zone);
    const [agenda, tiles, motions, todos] = await this.reader.many(actor.workspaceId, [
      { name: 'bodies.agenda', text: SELECT_AGENDA, values: here },
      { name: 'bodies.tiles', text: SELECT_TILES, values: [...here, day, head.bodyId] },
      { name: 'bodies.motions', text: SELECT_MOTIONS, values: here },
      { name: 'bodies.todos', text: SELECT_TODOS, values: here },
    ]);
    const roster = (tiles?.rows ?? []) as RosterTile[];
    const mayRun = holds(actor, RUN_MEETINGS, scopesOf({ id: head.bodyId, caseId: head.caseId }));
    const { quorumRule, minutes, ...meeting } = head;
    const filled = roster.filter(({ personId }) => personId !== null).length;
    return {
      ...meeting, mayRun, roster, minutes: minutes !== null && (mayRun || minutes.state !== 'draft') ? minutes : null,
      quorum: quorumOf(quorumRule, { seats: roster.length, filled }, roster.flatMap(({ mode }) => mode ?? [])),
      agenda: (agenda?.rows ?? []) as AgendaItemResponse[], motions: (motions?.rows ?? []) as MotionResponse[], todos: (todos?.rows ?? []) as MeetingTodo[],
    };
  }
}

const SELECT_MEETING = `select g.id, g.body_id as "bodyId", b.name as body, b.case_id as "caseId", g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.zone, g.place,
    g.online_url as "onlineUrl", g.state, g.cancelled_reason as "cancelledReason", g.noticed_at as "noticedAt", b.open_meetings_law as "openMeetingsLaw", g.version,
    b.quorum_rule as "quorumRule",
    (select jsonb_build_object('text', n.text, 'state', n.state, 'approvedOn', n.approved_on, 'approvedAtMeetingId', n.approved_at_meeting_id, 'version', n.version)
      from bodies.minutes n where n.workspace_id = g.workspace_id and n.meeting_id = g.id) as minutes
  from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where g.workspace_id = $4 and g.id = $5 and ${SEEN_BODIES}`;

const SELECT_AGENDA = `select a.id, a.position, a.title, a.notes, a.minutes, a.item_id as "itemId", a.presenter_party_id as "presenterPartyId", y.name as presenter, a.version
  from bodies.agenda_item a left join directory.party y on y.workspace_id = a.workspace_id and y.id = a.presenter_party_id
  where a.workspace_id = $1 and a.meeting_id = $2 order by a.position, a.id`;

const SELECT_TILES = `select s.id as "seatId", s.label, s.chair, m.person_id as "personId", y.name, t.mode, t.alternate_name as "alternateName"
  from bodies.seat s
  left join lateral (select m.person_id from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3) limit 1) m on true
  left join directory.party y on y.workspace_id = s.workspace_id and y.id = m.person_id
  left join bodies.attendance t on t.workspace_id = s.workspace_id and t.meeting_id = $2 and t.seat_id = s.id
  where s.workspace_id = $1 and s.body_id = $4 and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)
  order by s.position, s.id`;

const SELECT_MOTIONS = `select m.id, m.agenda_item_id as "agendaItemId", m.subject_kind as "subjectKind", m.subject_id as "subjectId", m.text, m.mover_seat_id as "moverSeatId",
    m.seconder_seat_id as "seconderSeatId", m.majority_rule as "majorityRule", m.majority_of as "majorityOf", m.tie_rule as "tieRule", m.method, m.state,
    coalesce((select jsonb_agg(jsonb_build_object('seatId', v.seat_id, 'option', v.option, 'reason', v.reason, 'corrected', v.corrects_id is not null) order by v.seat_id)
      from bodies.vote v where v.workspace_id = m.workspace_id and v.motion_id = m.id
        and not exists (select 1 from bodies.vote c where c.workspace_id = v.workspace_id and c.corrects_id = v.id)), '[]') as votes,
    coalesce((select jsonb_agg(jsonb_build_object('no', r.no, 'outcome', r.outcome, 'yes', r.yes, 'noVotes', r.no_votes, 'abstain', r.abstain, 'excused', r.excused,
        'absent', r.absent, 'notVoting', r.not_voting, 'present', r.present, 'seats', r.seats, 'quorumNeeded', r.quorum_needed, 'yesNeeded', r.yes_needed,
        'reason', r.reason, 'decidedAt', r.decided_at) order by r.no)
      from bodies.vote_result r where r.workspace_id = m.workspace_id and r.motion_id = m.id), '[]') as results
  from bodies.motion m where m.workspace_id = $1 and m.meeting_id = $2 order by m.moved_at, m.id`;

const SELECT_TODOS = `select a.id, a.person_id as "personId", y.name, a.what, coalesce(d.due_on, a.due_on) as "dueOn", coalesce(d.state, 'done') as state
  from bodies.action_line a
  join directory.party y on y.workspace_id = a.workspace_id and y.id = a.person_id
  left join duties.duty d on d.workspace_id = a.workspace_id and d.subject_kind = 'bodies.todo' and d.subject_id = a.id and d.kind = 'bodies.todo'
  where a.workspace_id = $1 and a.meeting_id = $2 order by a.id`;
