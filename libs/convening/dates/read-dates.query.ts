import { Injectable } from '@nestjs/common';
import { requireInCase, requireTakesPart } from '#libs/casework';
import type { Actor, DayText } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { RUN_STAGES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { PreviewDatesRequest } from './dates.request.js';
import type { DateMoves, DatePointResponse, ProcessDatesResponse } from './dates.response.js';
import { lengthOf, type LengthFacts } from './length.rules.js';
import { changeDays } from './planned-days.rules.js';
import { pointsOf, type DatedRows } from './points-of.rules.js';

interface Rows extends DatedRows {
  readonly frame: DatedRows['frame'] & { readonly templateKey: string; readonly templateVersion: number | null; readonly version: number; readonly firstEndsOn: DayText };
  readonly stages: readonly (DatedRows['stages'][number] & LengthFacts['stages'][number] & { readonly renamed: boolean })[];
  readonly milestones: readonly (DatedRows['milestones'][number] & { readonly id: string; readonly firstOn: DayText; readonly version: number })[];
  readonly holidays: readonly DayText[];
}

/** All dates of a process with what each follows from, and what would move. One statement. */
@Injectable()
export class ReadDates {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, caseId: string): Promise<ProcessDatesResponse> {
    requireTakesPart(actor, caseId);
    const rows = await this.rows(actor, caseId);
    const { templateKey, templateVersion, version, firstEndsOn } = rows.frame;
    const around = new Map<string, Partial<DatePointResponse>>([
      ['end', { first: firstEndsOn }],
      ...rows.stages.flatMap(({ key, renamed, firstTo }): [string, Partial<DatePointResponse>][] =>
        [[`stage.${key}.from`, { named: renamed }], [`stage.${key}.to`, { named: renamed, first: firstTo }]]),
      ...rows.milestones.map((one): [string, Partial<DatePointResponse>] => [`milestone.${one.key}`, { first: one.firstOn, milestoneId: one.id, version: one.version }]),
    ]);
    const points = pointsOf(rows).map((point) => ({ ...point, first: null, named: false, milestoneId: null, version: null, ...around.get(point.id) }));
    const length = lengthOf({ startsOn: rows.frame.startsOn, firstEndsOn, stages: rows.stages }, await this.clock.todayIn(actor.workspaceId));
    return { templateKey, templateVersion, version, length, points };
  }

  /** What would move, without moving it. */
  async preview(actor: Actor, caseId: string, { changes }: PreviewDatesRequest): Promise<DateMoves> {
    requireInCase(actor, RUN_STAGES, caseId);
    const rows = await this.rows(actor, caseId);
    return { moves: changeDays(pointsOf(rows), changes, new Set(rows.holidays)).moves };
  }

  private async rows(actor: Actor, caseId: string): Promise<Rows> {
    const row = await this.reader.one<Rows>(actor.workspaceId, { name: 'convening.dates', text: SELECT_DATES, values: [actor.workspaceId, caseId] });
    if (row === null) throw conveningProblem('dates.none', { id: caseId });
    return row;
  }
}

const SELECT_DATES = `select json_build_object('templateKey', f.template_key, 'templateVersion', f.template_version, 'version', f.version, 'firstEndsOn', f.first_ends_on,
    'startsOn', f.starts_on, 'startsRule', f.starts_rule, 'endsOn', f.ends_on, 'endsRule', f.ends_rule) as frame, w.holidays::text[] as holidays,
    (select coalesce(json_agg(json_build_object('key', s.key, 'name', s.name, 'state', s.state, 'renamed', s.renamed, 'plannedFrom', s.planned_from, 'fromRule', s.from_rule,
        'plannedTo', s.planned_to, 'toRule', s.to_rule, 'firstTo', s.first_to, 'openedOn', s.opened_on, 'endedOn', s.ended_on) order by s.position), '[]')
      from convening.stage s where s.workspace_id = $1 and s.case_id = $2) as stages,
    (select coalesce(json_agg(json_build_object('id', m.id, 'key', m.key, 'name', m.name, 'onDay', m.on_day, 'rule', m.rule, 'reachedOn', m.reached_on, 'firstOn', m.first_on,
        'version', m.version) order by m.on_day, m.id), '[]')
      from convening.milestone m where m.workspace_id = $1 and m.case_id = $2 and m.removed_at is null) as milestones
  from convening.process_frame f join workspace.workspace w on w.workspace_id = f.workspace_id
  where f.workspace_id = $1 and f.case_id = $2`;
