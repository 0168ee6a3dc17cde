import { Injectable } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';
import type { SiteCity } from '../plan/plan.model.js';
import { numberPath } from '../plan/site-paths.rules.js';

export interface FormItem {
  readonly city: SiteCity;
  readonly caseId: string;
  readonly planTitle: string;
  readonly planLanguage: string;
  readonly slug: string;
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** In the language asked for, when somebody translated it. */
  readonly translated: string | null;
}

/** The published item that a form is about, by the address of its page. Null for what is not public, and in archives. */
@Injectable()
export class FindItem {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(workspaceId: string, slug: string, number: string, language: string): Promise<FormItem | null> {
    const rows = await this.reader.rows<FormItem>(workspaceId, { name: 'site.form-items', text: SELECT_ITEMS, values: [workspaceId, slug, language] });
    return rows.find((row) => numberPath(row.number) === number) ?? null;
  }

  city(workspaceId: string): Promise<SiteCity | null> {
    return this.reader.one<SiteCity>(workspaceId, {
      name: 'site.form-city',
      text: `select w.slug, w.name, w.zone, w.languages, w.source_language as "sourceLanguage", w.accent, w.office_name as "officeName", w.office_email as "officeEmail"
        from workspace.workspace w where w.workspace_id = $1`,
      values: [workspaceId],
    });
  }
}

const SELECT_ITEMS = `select jsonb_build_object('slug', w.slug, 'name', w.name, 'zone', w.zone, 'languages', w.languages, 'sourceLanguage', w.source_language, 'accent', w.accent,
      'officeName', w.office_name, 'officeEmail', w.office_email) as city,
    v.case_id as "caseId", v.title as "planTitle", v.source_language as "planLanguage", a.slug, x.item_id as "itemId", x.number, x.title,
    (select t.text from language.translation t where t.workspace_id = x.workspace_id and t.owner_kind = 'item' and t.owner_id = x.item_id and t.field = 'title' and t.language = $3) as translated
  from publishing.plan_address a
  join casework.planning_process c on c.workspace_id = a.workspace_id and c.id = a.case_id and not c.read_only
  join publishing.published_version v on v.workspace_id = a.workspace_id and v.case_id = a.case_id
    and v.no = (select max(n.no) from publishing.published_version n where n.workspace_id = v.workspace_id and n.case_id = v.case_id)
  join publishing.version_item x on x.workspace_id = v.workspace_id and x.version_id = v.id
  join workspace.workspace w on w.workspace_id = a.workspace_id
  where a.workspace_id = $1 and a.slug = $2 and a.current and x.number is not null`;
