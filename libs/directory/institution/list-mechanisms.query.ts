import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { MechanismList, MechanismResponse } from './institution.response.js';
import { MECHANISMS, type Durability } from './mechanism.model.js';

/** Built-in ways of founding, then the city's own. */
@Injectable()
export class ListMechanisms {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<MechanismList> {
    requirePermission(actor, READ_DIRECTORY);
    const own = await this.reader.rows<MechanismResponse>(actor.workspaceId, { name: 'directory.mechanisms', text: SELECT_MECHANISMS, values: [actor.workspaceId] });
    const builtIn = Object.entries(MECHANISMS).map(([code, durability]) => ({ code, label: null, durability }));
    return { items: [...builtIn, ...own] };
  }
}

/** What a way of founding binds; one that nobody knows any more binds no one. */
export function durabilityOf(code: string, own: Durability | null): Durability {
  return own ?? (MECHANISMS as Readonly<Record<string, Durability>>)[code] ?? 'word';
}

const SELECT_MECHANISMS = `select code, label, durability from directory.mechanism
  where workspace_id = $1 and retired_at is null order by directory.fold(label), code limit 200`;
