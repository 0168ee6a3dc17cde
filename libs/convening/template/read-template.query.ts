import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { OPEN_CASE } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { layDates } from '../opening/plan-dates.rules.js';
import { BUILT_IN } from './built-in.model.js';
import type { TemplateDaysRequest } from './template-params.request.js';
import type { TemplateData } from './template.model.js';
import type { TemplateDays, TemplateResponse, TemplateVersionList, TemplateVersionRow } from './template.response.js';

interface Own {
  readonly id: string;
  readonly name: string;
  readonly data: TemplateData;
  readonly version: number;
  readonly retired: boolean;
}

/** One template with all it says, its versions, and the days that a process from it would have. */
@Injectable()
export class ReadTemplate {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, key: string): Promise<TemplateResponse> {
    requirePermission(actor, OPEN_CASE);
    const ours = BUILT_IN.find((template) => template.key === key);
    if (ours !== undefined) return { milestones: [], areas: [], sectors: [], ...ours, builtIn: true, id: null, version: 0, retired: false } as TemplateResponse;
    const own = await this.reader.one<Own>(actor.workspaceId, { name: 'convening.template', text: SELECT_TEMPLATE, values: [actor.workspaceId, key] });
    if (own === null) throw conveningProblem('template.absent', { key });
    const { data, ...rest } = own;
    return { milestones: [], areas: [], sectors: [], ...data, ...rest, key, builtIn: false } as TemplateResponse;
  }

  async versions(actor: Actor, key: string, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<TemplateVersionList> {
    requirePermission(actor, OPEN_CASE);
    const [before] = after === undefined ? [null] : decodeCursor(after, 1);
    const rows = await this.reader.rows<TemplateVersionRow>(actor.workspaceId, { name: 'convening.template.versions', text: SELECT_VERSIONS, values: [actor.workspaceId, key, before, limit + 1] });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? encodeCursor([last.no]) : null };
  }

  /** By the city's calendar. @throws Problem `convening.schedule.backwards` */
  async days(actor: Actor, key: string, { schedule, startsOn, endsOn }: TemplateDaysRequest): Promise<TemplateDays> {
    const template = await this.execute(actor, key);
    const city = await this.reader.one<{ holidays: string[] }>(actor.workspaceId, {
      name: 'convening.holidays', text: 'select holidays::text[] as holidays from workspace.workspace where workspace_id = $1', values: [actor.workspaceId],
    });
    const laid = layDates(template, schedule, { startsOn, endsOn }, await this.clock.todayIn(actor.workspaceId), new Set(city?.holidays));
    return { days: [...laid.values()].map(({ id, name, on }) => ({ id, name, on })) };
  }
}

const SELECT_TEMPLATE = 'select id, name, data, version, retired_at is not null as retired from convening.template where workspace_id = $1 and key = $2';

const SELECT_VERSIONS = `select v.no, v.name, y.name as by, v.at,
    (select count(*)::integer from convening.process_frame f where f.workspace_id = v.workspace_id and f.template_key = t.key and f.template_version = v.no) as cases
  from convening.template t
  join convening.template_version v on v.workspace_id = t.workspace_id and v.template_id = t.id
  left join directory.party y on y.workspace_id = v.workspace_id and y.id = v.by_person_id
  where t.workspace_id = $1 and t.key = $2 and ($3::integer is null or v.no < $3) order by v.no desc limit $4`;
