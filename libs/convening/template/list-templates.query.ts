import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { OPEN_CASE } from '../convening.permissions.js';
import { BUILT_IN } from './roadmap.model.js';
import type { TemplateList, TemplateResponse } from './template.response.js';

/** What a process can start from: the product's templates first, then the city's own. */
@Injectable()
export class ListTemplates {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<TemplateList> {
    requirePermission(actor, OPEN_CASE);
    const own = await this.reader.rows<TemplateResponse>(actor.workspaceId, {
      name: 'convening.templates',
      text: `select key, name, false as "builtIn", data->'stages' as stages, id, version from convening.template where workspace_id = $1 order by lower(name), id`,
      values: [actor.workspaceId],
    });
    return { items: [...BUILT_IN.map((template) => ({ ...template, builtIn: true, id: null, version: 0 })), ...own] };
  }
}
