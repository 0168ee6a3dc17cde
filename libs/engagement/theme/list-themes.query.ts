import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { inputViewOf } from '../engagement.policy.js';
import type { ThemeResponse, ThemesResponse } from './theme.response.js';
import type { ListThemesRequest } from './theme.request.js';

/** Themes of a planning process with how much was said under each, most first. */
@Injectable()
export class ListThemes {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { caseId }: ListThemesRequest): Promise<ThemesResponse> {
    const { all, takesPart } = inputViewOf(actor, caseId);
    const items = await this.reader.rows<ThemeResponse>(actor.workspaceId, {
      name: 'engagement.themes', text: SELECT_THEMES, values: [all, takesPart, actor.workspaceId, caseId],
    });
    return { items };
  }
}

const SELECT_THEMES = `select t.id, t.name, t.issue_area_id as "issueAreaId", a.name as "issueArea", count(c.id)::int as comments, t.version
  from engagement.theme t
  left join convening.issue_area a on a.workspace_id = t.workspace_id and a.id = t.issue_area_id
  left join engagement.comment c on c.workspace_id = t.workspace_id and c.theme_id = t.id
    and ($1::boolean or c.visibility = 'public' or ($2::boolean and c.visibility = 'participants'))
  where t.workspace_id = $3 and t.case_id = $4
  group by t.workspace_id, t.id, a.name order by count(c.id) desc, lower(t.name), t.id limit 1000`;
