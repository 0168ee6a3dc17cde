import { Injectable } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';
import { ABSENT } from '../render/city-pages.js';
import type { StoredPage } from './page-answer.model.js';

export interface FoundAddress {
  readonly page: StoredPage | null;
  /** The present slug, when the first part of the path is an old one. */
  readonly movedTo: string | null;
  readonly absent: StoredPage | null;
}

/** What stands at a path beneath a city, in one round trip. */
@Injectable()
export class FindPage {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(workspaceId: string, path: string): Promise<FoundAddress> {
    const [pages, moves] = await this.reader.many(workspaceId, [
      { name: 'site.page', text: SELECT_PAGES, values: [workspaceId, path, ABSENT] },
      { name: 'site.moved', text: SELECT_MOVED, values: [workspaceId, path.split('/')[0] ?? ''] },
    ]);
    const rows = (pages?.rows ?? []) as (StoredPage & { path: string })[];
    const [move] = (moves?.rows ?? []) as { slug: string }[];
    return { page: path === ABSENT ? null : (rows.find((row) => row.path === path) ?? null), movedTo: move?.slug ?? null, absent: rows.find((row) => row.path === ABSENT) ?? null };
  }
}

const SELECT_PAGES = `select path, content_type as "contentType", language, sha256, body, brotli, gzip
  from publishing.page where workspace_id = $1 and path in ($2, $3) and to_at is null`;

const SELECT_MOVED = `select n.slug from publishing.plan_address o
  join publishing.plan_address n on n.workspace_id = o.workspace_id and n.case_id = o.case_id and n.current
  where o.workspace_id = $1 and o.slug = $2 and not o.current`;
