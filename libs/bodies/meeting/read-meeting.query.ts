import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { JOINED } from '../series/joined.query.js';
import type { AgendaItemResponse, MeetingResponse, MeetingTodo, MinutesResponse, MotionResponse, RosterTile } from './meeting.response.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import type { ProcedureResponse } from '../procedure/procedure.request.js';
import { PROCEDURE_OF_B, procedureResponse } from '../procedure/read-procedure.query.js';
import { quorumMoments, type PresenceNote } from './presence.rules.js';
import { quorumOf, type AttendanceMode, type QuorumRule } from './quorum.rules.js';

type Head = Omit<MeetingResponse, 'quorum' | 'quorumMoments' | 'agenda' | 'roster' | 'motions' | 'todos' | 'minutes' | 'procedure' | 'mayRun'> & {
  readonly quorumRule: QuorumRule;
  readonly minutes: MinutesResponse | null;
  readonly procedure: ProcedureResponse | null;
};

type TileRow = RosterTile & { readonly notes: readonly { mode: AttendanceMode; at: string; arrivedAt: string | null; corrects: boolean; no: string }[] };

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
    const rows = (tiles?.rows ?? []) as TileRow[];
    const roster = rows.map(({ notes: _, ...tile }): RosterTile => tile);
    const mayRun = holds(actor, RUN_MEETINGS, scopesOf({ id: head.bodyId, caseId: head.caseId }));
    const { quorumRule, minutes, procedure: known, ...meeting } = head;
    const procedure = procedureResponse(head.openMeetingsLaw as OpenMeetingsLaw, known);
    const seats = { seats: roster.length, filled: roster.filter(({ personId }) => personId !== null).length };
    return {
      ...meeting, mayRun, roster, minutes: minutes !== null && (mayRun || minutes.state !== 'draft') ? minutes : null,
      procedure, openMatters: mayRun ? meeting.openMatters : [],
      quorum: quorumOf(quorumRule, seats, roster.flatMap(({ mode }) => mode ?? []), procedure.remoteCounts),
      quorumMoments: quorumMoments(quorumRule, seats, notesOf(rows), procedure.remoteCounts)
        .map(({ at, met, present }) => ({ at: new Date(Number.isFinite(at) ? at : head.startsAt).toISOString(), met, present })),
      agenda: (agenda?.rows ?? []) as AgendaItemResponse[], motions: (motions?.rows ?? []) as MotionResponse[], todos: (todos?.rows ?? []) as MeetingTodo[],
    };
  }
}

/** All taps, in the order in which they were made. */
function notesOf(rows: readonly TileRow[]): PresenceNote[] {
  const notes = rows.flatMap(({ seatId, notes: own }) => own.map((note) => ({ ...note, seatId }))).sort((one, other) => (one.no < other.no ? -1 : 1));
  return notes.map(({ seatId, mode, at, arrivedAt, corrects }) => ({ seatId, mode, corrects, at: Date.parse(at), arrivedAt: arrivedAt === null ? null : Date.parse(arrivedAt) }));
}

const SELECT_MEETING = `select g.id, g.body_id as "bodyId", b.name as body, b.case_id as "caseId", g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.zone, g.place,
    g.online_url as "onlineUrl", g.state, g.cancelled_reason as "cancelledReason", g.noticed_at as "noticedAt", g.meeting_class as "meetingClass", g.series_id as "seriesId", g.occurrence_on::text as "occurrenceOn", b.open_meetings_law as "openMeetingsLaw", g.version,
    b.quorum_rule as "quorumRule",
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name) from bodies.meeting_partner w
      join lateral (select b.id, b.name from bodies.body b where b.workspace_id = w.workspace_id and b.id = w.body_id and ${SEEN_BODIES}) o on true
      where w.workspace_id = g.workspace_id and w.meeting_id = g.id), '[]') as partners,
    ${PROCEDURE_OF_B} as procedure,
    (select jsonb_build_object('id', n.id, 'text', n.text, 'state', n.state, 'approvedOn', n.approved_on, 'approvedAtMeetingId', n.approved_at_meeting_id, 'version', n.version,
        'approvedByMotionId', n.approved_by_motion_id, 'checksum', n.checksum,
        'wordings', coalesce((select jsonb_agg(jsonb_build_object('no', x.no, 'reason', x.reason, 'by', y.name, 'at', x.at) order by x.no)
          from bodies.minutes_wording x left join directory.party y on y.workspace_id = x.workspace_id and y.id = x.by_person_id
          where x.workspace_id = n.workspace_id and x.minutes_id = n.id), '[]'))
      from bodies.minutes n where n.workspace_id = g.workspace_id and n.meeting_id = g.id) as minutes,
    coalesce((select jsonb_agg(o order by o."meetingAt") from (
      (select n.id, 'minutes' as kind, e.title, e.starts_at as "meetingAt" from bodies.meeting e
        join bodies.minutes n on n.workspace_id = e.workspace_id and n.meeting_id = e.id and n.state in ('circulated', 'corrected')
        where e.workspace_id = g.workspace_id and e.body_id = g.body_id and e.starts_at < g.starts_at order by e.starts_at desc limit 20)
      union all
      (select m.id, 'motion', m.text, e.starts_at from bodies.motion m join bodies.meeting e on e.workspace_id = m.workspace_id and e.id = m.meeting_id
        where m.workspace_id = g.workspace_id and m.body_id = g.body_id and m.state in ('tabled', 'postponed') and m.amends_id is null and not m.consent
          and not exists (select 1 from bodies.motion r where r.workspace_id = m.workspace_id and r.resumes_id = m.id) order by m.id desc limit 20)) o), '[]') as "openMatters"
  from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where g.workspace_id = $4 and g.id = $5 and (${SEEN_BODIES} or ${JOINED})`;

const SELECT_AGENDA = `select a.id, a.position, a.title, a.notes, a.minutes, a.item_id as "itemId", a.presenter_party_id as "presenterPartyId", y.name as presenter, a.section, a.documents, a.state, a.carried_from_id as "carriedFromId", a.version
  from bodies.agenda_item a left join directory.party y on y.workspace_id = a.workspace_id and y.id = a.presenter_party_id
  where a.workspace_id = $1 and a.meeting_id = $2 order by a.position, a.id`;

const SELECT_TILES = `select s.id as "seatId", s.label, s.chair, m.person_id as "personId", y.name, t.mode, t.alternate_name as "alternateName", t.arrived_at as "arrivedAt", t.left_at as "leftAt",
    coalesce((select jsonb_agg(jsonb_build_object('mode', x.mode, 'at', x.at, 'arrivedAt', x.arrived_at, 'corrects', x.reason is not null, 'no', x.id) order by x.id)
      from bodies.attendance_note x where x.workspace_id = s.workspace_id and x.meeting_id = $2 and x.seat_id = s.id), '[]') as notes,
    coalesce((select jsonb_agg(jsonb_build_object('mode', x.mode, 'reason', x.reason, 'by', w.name, 'at', x.noted_at) order by x.id)
      from bodies.attendance_note x left join directory.party w on w.workspace_id = x.workspace_id and w.id = x.noted_by_person_id
      where x.workspace_id = s.workspace_id and x.meeting_id = $2 and x.seat_id = s.id and x.reason is not null), '[]') as corrections
  from bodies.seat s
  left join lateral (select m.person_id from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3) limit 1) m on true
  left join directory.party y on y.workspace_id = s.workspace_id and y.id = m.person_id
  left join bodies.attendance t on t.workspace_id = s.workspace_id and t.meeting_id = $2 and t.seat_id = s.id
  where s.workspace_id = $1 and s.body_id = $4 and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)
  order by s.position, s.id`;

const SELECT_MOTIONS = `select m.id, m.agenda_item_id as "agendaItemId", m.subject_kind as "subjectKind", m.subject_id as "subjectId", m.text, m.mover_seat_id as "moverSeatId",
    m.seconder_seat_id as "seconderSeatId", m.majority_rule as "majorityRule", m.majority_of as "majorityOf", m.tie_rule as "tieRule", m.decision_rule as "decisionRule", m.method, m.state,
    m.amends_id as "amendsId", m.amended_text as "amendedText", m.moved_text as "movedText", m.resumes_id as "resumesId", m.until_day::text as "untilDay",
    m.put_off_reason as "putOffReason", m.consent,
    coalesce((select jsonb_agg(jsonb_build_object('agendaItemId', i.agenda_item_id, 'pulledBySeatId', i.pulled_by_seat_id) order by i.id)
      from bodies.motion_item i where i.workspace_id = m.workspace_id and i.motion_id = m.id), '[]') as items,
    coalesce((select jsonb_agg(jsonb_build_object('seatId', v.seat_id, 'option', v.option, 'reason', v.reason, 'alternateName', v.alternate_name, 'corrected', v.corrects_id is not null,
        'before', case when v.corrects_id is null then '[]' else (select jsonb_agg(o.option order by o.cast_at, o.id) from bodies.vote o
          where o.workspace_id = v.workspace_id and o.motion_id = v.motion_id and o.seat_id = v.seat_id and o.id <> v.id) end) order by v.seat_id)
      from bodies.vote v where v.workspace_id = m.workspace_id and v.motion_id = m.id
        and not exists (select 1 from bodies.vote c where c.workspace_id = v.workspace_id and c.corrects_id = v.id)), '[]') as votes,
    coalesce((select jsonb_agg(jsonb_build_object('no', r.no, 'outcome', r.outcome, 'yes', r.yes, 'noVotes', r.no_votes, 'abstain', r.abstain, 'excused', r.excused,
        'absent', r.absent, 'notVoting', r.not_voting, 'paired', r.paired, 'other', r.other, 'declared', r.declared, 'by', y.name, 'present', r.present, 'seats', r.seats, 'quorumNeeded', r.quorum_needed, 'yesNeeded', r.yes_needed,
        'reason', r.reason, 'advised', r.advised, 'decidedAt', r.decided_at) order by r.no)
      from bodies.vote_result r left join directory.party y on y.workspace_id = r.workspace_id and y.id = r.decided_by_person_id
      where r.workspace_id = m.workspace_id and r.motion_id = m.id), '[]') as results,
    coalesce((select jsonb_agg(jsonb_build_object('no', a.no, 'answer', a.answer, 'answeredBy', a.answered_by, 'answeredOn', a.answered_on, 'note', a.note) order by a.no)
      from bodies.motion_answer a where a.workspace_id = m.workspace_id and a.motion_id = m.id), '[]') as answers
  from bodies.motion m where m.workspace_id = $1 and m.meeting_id = $2 order by m.moved_at, m.id`;

const SELECT_TODOS = `select a.id, a.person_id as "personId", y.name, a.what, coalesce(d.due_on, a.due_on) as "dueOn", coalesce(d.state, 'done') as state
  from bodies.action_line a
  join directory.party y on y.workspace_id = a.workspace_id and y.id = a.person_id
  left join duties.duty d on d.workspace_id = a.workspace_id and d.subject_kind = 'bodies.todo' and d.subject_id = a.id and d.kind = 'bodies.todo'
  where a.workspace_id = $1 and a.meeting_id = $2 order by a.id`;
