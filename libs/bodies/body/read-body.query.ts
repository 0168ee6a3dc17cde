import { Injectable } from '@nestjs/common';
import { addDays, type Actor, type DayText } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader, type Statement } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { ARRANGE_BODIES, INVITE_MEMBERS, RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { quorumNeeded, type QuorumRule } from '../meeting/quorum.rules.js';
import { COMING_MEETINGS, PAST_MEETINGS } from '../meeting/body-meetings.query.js';
import { SEATS_OF_BODY, toSeat, type SeatRow } from '../seat/seats-of-body.query.js';
import { sectorCoverage, type SectorStanding, type SectorWord } from '../seat/sector-coverage.rules.js';
import { compositionLines, RULES_OF_BODY, type NamedRule } from '../composition/composition-lines.query.js';
import { bodyChecks } from './body-checks.rules.js';
import type { BodyMeetingResponse, BodyPowers, BodyResponse } from './body.response.js';

type Head = Omit<BodyResponse, 'composition' | 'quorumNeeded' | 'checks' | 'seats' | 'sectors' | 'coming' | 'past' | 'may' | 'quorum'> & { readonly quorum: QuorumRule; readonly rules: readonly NamedRule[] };

/** Terms that end within so many days are told on top of the page. */
const ENDING_WITHIN = 90;

/** A body with its rules, seats and meetings: five statements in one round trip, whatever its size. */
@Injectable()
export class ReadBody {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.body.absent` also when the reader may not see it */
  async execute(actor: Actor, id: string): Promise<BodyResponse> {
    const { workspaceId } = actor;
    const [today, now] = [await this.clock.todayIn(workspaceId), await this.clock.nowIn(workspaceId)];
    const [heads, seats, sectors, coming, past] = await this.reader.many(workspaceId, statements(actor, id, today, now));
    const head = heads?.rows[0] as Head | undefined;
    if (head === undefined) throw bodiesProblem('body.absent', { id });
    const may = powersOf(actor, head);
    const rows = (seats?.rows ?? []) as SeatRow[];
    const table = sectorCoverage((sectors?.rows ?? []) as SectorWord[], rows.map(({ seatSector, standing }) => ({ sector: seatSector, standing })));
    const { rules, ...charter } = head;
    return {
      ...charter, applications: may.arrange ? head.applications : 0, composition: compositionLines(rules, rows), quorumNeeded: quorumNeeded(head.quorum, rosterOf(rows)), checks: [...checksOf(head, rows, table, today)],
      seats: rows.map((row) => toSeat(row, may.invite)), sectors: table,
      coming: (coming?.rows ?? []) as BodyMeetingResponse[], past: (past?.rows ?? []) as BodyMeetingResponse[], may,
    };
  }
}

function statements(actor: Actor, id: string, today: DayText, now: Date): Statement[] {
  const here = [actor.workspaceId, id];
  return [
    { name: 'bodies.read', text: SELECT_BODY, values: [...viewValues(actor), ...here] },
    { name: 'bodies.seats', text: SEATS_OF_BODY, values: [...here, today] },
    { name: 'bodies.sector-words', text: SECTOR_WORDS, values: [actor.workspaceId] },
    { name: 'bodies.coming', text: COMING_MEETINGS, values: [...here, now] },
    { name: 'bodies.past', text: PAST_MEETINGS, values: [...here, now] },
  ];
}

function powersOf(actor: Actor, body: Head): BodyPowers {
  const scopes = scopesOf(body);
  return { arrange: holds(actor, ARRANGE_BODIES, scopes), invite: holds(actor, INVITE_MEMBERS, scopes), runMeetings: holds(actor, RUN_MEETINGS, scopes) };
}

function rosterOf(rows: readonly SeatRow[]): { seats: number; filled: number } {
  return { seats: rows.length, filled: rows.filter(({ standing }) => standing === 'held').length };
}

function checksOf(head: Head, rows: readonly SeatRow[], sectors: readonly SectorStanding[], today: DayText) {
  const last = addDays(today, ENDING_WITHIN);
  const roster = rosterOf(rows);
  return bodyChecks({
    ...roster, quorumNeeded: quorumNeeded(head.quorum, roster), chairs: rows.filter(({ chair, standing }) => chair && standing === 'held').length,
    openMeetingsLaw: head.openMeetingsLaw, sectors, aims: head.aims,
    ending: rows.flatMap(({ holder, renewed }) => (holder === null || renewed || holder.toOn === null || holder.toOn > last ? [] : [holder.toOn])),
  });
}

export const SECTOR_WORDS = 'select code, label from directory.sector where workspace_id = $1 and retired_at is null order by position, code';

const SELECT_BODY = `select b.id, b.case_id as "caseId", b.kind, b.name, b.charge, b.legal_basis as "legalBasis", b.appointing_authority as "appointingAuthority",
    b.term_months as "termMonths", b.paid, b.formed_on as "formedOn", b.sunset_on as "sunsetOn", b.open_meetings_law as "openMeetingsLaw", ${RULES_OF_BODY} as rules,
    (select jsonb_build_object('id', p.id, 'name', p.name) from directory.party p where p.workspace_id = b.workspace_id and p.id = b.appointer_person_id) as appointer,
    (select count(*)::int from bodies.application a join casework.request q on q.workspace_id = a.workspace_id and q.id = a.request_id
      where a.workspace_id = b.workspace_id and a.body_id = b.id and a.membership_id is null and q.state <> 'closed') as applications, b.quorum_rule as quorum,
    b.majority_rule as "majorityRule", b.majority_of as "majorityOf", b.tie_rule as "tieRule", b.visibility, b.roster_published as "rosterPublished", b.state, b.version,
    (select jsonb_build_object('id', p.id, 'name', p.name) from bodies.body p where p.workspace_id = b.workspace_id and p.id = b.parent_id
      and ($1::boolean or p.visibility = 'public' or ($2::boolean and p.visibility = 'participants') or p.id = any($3::uuid[]))) as parent,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.position) from bodies.body_issue_area x
      join convening.issue_area a on a.workspace_id = x.workspace_id and a.id = x.issue_area_id
      where x.workspace_id = b.workspace_id and x.body_id = b.id), '[]') as "issueAreas",
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position) from bodies.body c
      where c.workspace_id = b.workspace_id and c.parent_id = b.id
        and ($1::boolean or c.visibility = 'public' or ($2::boolean and c.visibility = 'participants') or c.id = any($3::uuid[]))), '[]') as children,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'statement', a.statement, 'met', t.met, 'attestedBy', t.attested_by, 'attestedOn', t.attested_on) order by a.set_on, a.id)
      from bodies.aim a left join lateral (select * from bodies.aim_attestation t where t.workspace_id = a.workspace_id and t.aim_id = a.id
        order by t.attested_on desc, t.id desc limit 1) t on true
      where a.workspace_id = b.workspace_id and a.body_id = b.id and a.retired_on is null), '[]') as aims
  from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;
