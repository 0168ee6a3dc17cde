import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { OPEN_CASE } from '../convening.permissions.js';
import { BUILT_IN } from './built-in.model.js';
import type { TemplateList, TemplateSummary } from './template.response.js';

/** What a process can start from: the product's templates first, then the city's own by name. */
@Injectable()
export class ListTemplates {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest = {}): Promise<TemplateList> {
    requirePermission(actor, OPEN_CASE);
    const [name, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const own = await this.reader.rows<TemplateSummary>(actor.workspaceId, { name: 'convening.templates', text: SELECT_TEMPLATES, values: [actor.workspaceId, name, id, limit + 1] });
    const items = own.slice(0, limit);
    const last = items.at(-1);
    const ours = after === undefined ? BUILT_IN.map(({ key, name: title, stages }) => ({ key, name: title, builtIn: true, id: null, version: 0, stages: stages.length, retired: false })) : [];
    return { items: [...ours, ...items], next: own.length > limit && last !== undefined ? encodeCursor([last.name.toLowerCase(), last.key]) : null };
  }
}

const SELECT_TEMPLATES = `select key, name, false as "builtIn", id, version, jsonb_array_length(data->'stages') as stages, retired_at is not null as retired
  from convening.template where workspace_id = $1 and ($2::text is null or (lower(name), key) > ($2, $3)) order by lower(name), key limit $4`;
