import { Injectable } from '@nestjs/common';
import { localDate, type Actor, type DayText } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { READ_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { standingOn } from './history.rules.js';
import type { ActLine, ChangeLineResponse, HistoryResponse, RelationLine } from './institution.response.js';
import { durabilityOf } from './list-mechanisms.query.js';
import { inForce, survivalOf, type ActFacts } from './survival.rules.js';

interface HistoryRow {
  readonly id: string;
  readonly kind: 'organization' | 'office';
  readonly name: string;
  readonly zone: string;
  readonly termEndsOn: string | null;
  readonly acts: readonly (Omit<ActLine, 'durability' | 'inForce'> & Pick<ActFacts, 'doneFrom' | 'endedFrom'> & { own: ActLine['durability'] | null })[];
  readonly changes: readonly (Omit<ChangeLineResponse, 'standing'> & { fromDay: DayText })[];
  readonly relations: readonly (Omit<RelationLine, 'holds'> & { fromDay: DayText | null; toDay: DayText | null })[];
  readonly placed: readonly { id: string; name: string; kind: 'organization' | 'office'; fromDay: DayText; underId: string | null }[];
}

/** An organization or office on any day: one statement, whatever the length of its history. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, id: string, asked: DayText | undefined): Promise<HistoryResponse> {
    requirePermission(actor, READ_DIRECTORY);
    const row = await this.reader.one<HistoryRow>(actor.workspaceId, { name: 'directory.history', text: SELECT_HISTORY, values: [actor.workspaceId, id] });
    if (row === null) throw directoryProblem('party.absent', { id });
    return onDay(row, asked ?? localDate(await this.clock.nowIn(actor.workspaceId), row.zone));
  }
}

function onDay(row: HistoryRow, on: DayText): HistoryResponse {
  const standing = standingOn(row.changes, on);
  const acts = row.acts.map((act) => ({ ...act, durability: durabilityOf(act.mechanism, act.own) }));
  return {
    id: row.id, kind: row.kind, name: row.name, on,
    nameThen: standing.name?.name ?? row.name,
    state: standing.state?.state ?? null,
    mergedInto: standing.state?.state === 'merged' ? standing.state.other : null,
    placement: standing.placement?.other ?? null,
    supervisor: standing.supervisor?.other ?? null,
    head: standing.head?.other ?? null,
    inside: insideOn(row, on),
    acts: acts.map(({ own: _own, doneFrom, endedFrom, ...act }) => ({ ...act, inForce: inForce({ ...act, doneFrom, endedFrom }, on) })),
    changes: row.changes.map(({ fromDay: _day, ...change }) => ({ ...change, standing: standing[change.about]?.id === change.id })),
    relations: row.relations.map(({ fromDay, toDay, ...relation }) => ({ ...relation, holds: (fromDay ?? on) <= on && (toDay === null || toDay > on) })),
    survival: { ...survivalOf(acts, on), termEndsOn: row.termEndsOn },
  };
}

/** Those whose last placement until that day is here. */
function insideOn({ id, placed }: HistoryRow, on: DayText): HistoryResponse['inside'] {
  const last = new Map<string, HistoryRow['placed'][number]>();
  for (const one of placed) if (one.fromDay <= on && (last.get(one.id)?.fromDay ?? '') < one.fromDay) last.set(one.id, one);
  return [...last.values()].filter(({ underId }) => underId === id).map(({ id: partyId, name, kind }) => ({ id: partyId, name, kind }));
}

const SELECT_HISTORY = `select y.id, y.kind, y.name, w.zone,
    (select j.executive_term_ends_on::text from directory.jurisdiction j where j.workspace_id = y.workspace_id and j.standing = 'home') as "termEndsOn",
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'mechanism', a.mechanism, 'label', m.label, 'own', m.durability, 'title', a.title,
        'doneOn', a.done_on, 'doneFrom', a.done_from, 'endedOn', a.ended_on, 'endedFrom', a.ended_from, 'votesFor', a.votes_for, 'votesAgainst', a.votes_against,
        'sourceUrl', a.source_url, 'sourceKind', a.source_kind, 'note', a.note) order by a.done_from nulls first, a.id)
      from directory.founding_act a
      left join directory.mechanism m on m.workspace_id = a.workspace_id and m.code = a.mechanism
      where a.workspace_id = y.workspace_id and a.party_id = y.id and a.removed_at is null), '[]') as acts,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'about', c.about, 'fromOn', c.from_on, 'fromDay', c.from_day, 'name', c.name, 'state', c.state,
        'other', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) end, 'sourceUrl', c.source_url, 'note', c.note)
        order by c.from_day, c.id)
      from directory.party_change c
      left join directory.party o on o.workspace_id = c.workspace_id and o.id = c.other_party_id
      where c.workspace_id = y.workspace_id and c.party_id = y.id and c.removed_at is null), '[]') as changes,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'inverse', r.other_party_id = y.id, 'fromOn', r.from_on, 'fromDay', r.from_day,
        'toOn', r.to_on, 'toDay', r.to_day, 'sourceUrl', r.source_url, 'note', r.note,
        'other', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind)) order by r.kind, r.from_day nulls first, r.id)
      from directory.party_relation r
      join directory.party o on o.workspace_id = r.workspace_id and o.id = case when r.party_id = y.id then r.other_party_id else r.party_id end
      where r.workspace_id = y.workspace_id and (r.party_id = y.id or r.other_party_id = y.id) and r.removed_at is null), '[]') as relations,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'fromDay', c.from_day, 'underId', c.other_party_id) order by u.folded, u.id)
      from directory.party_change c
      join directory.party u on u.workspace_id = c.workspace_id and u.id = c.party_id and u.merged_into_id is null
      where c.workspace_id = y.workspace_id and c.about = 'placement' and c.removed_at is null and c.party_id in (
        select i.party_id from directory.party_change i where i.workspace_id = y.workspace_id and i.other_party_id = y.id and i.about = 'placement')), '[]') as placed
  from directory.party y join workspace.workspace w on w.workspace_id = y.workspace_id
  where y.workspace_id = $1 and y.id = $2 and y.kind in ('organization', 'office')`;
