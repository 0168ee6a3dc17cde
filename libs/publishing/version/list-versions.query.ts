import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireKnownCase } from '#libs/casework';
import { WorkspaceReader } from '#libs/platform/database';
import { SEE_PUBLICATION } from '../publishing.permissions.js';
import { requireInProcess } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import type { VersionList, VersionRow } from './publication.response.js';

/** All published versions of a plan, the newest first. */
@Injectable()
export class ListVersions {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string): Promise<VersionList> {
    requireInProcess(actor, SEE_PUBLICATION, caseId);
    const rows = await this.reader.rows<VersionRow & { slug: string | null }>(actor.workspaceId, {
      name: 'publishing.versions',
      text: `select v.id, v.no, v.title, v.note, v.published_on as "publishedOn", v.item_count as "itemCount", v.checksum,
          (select count(*) from publishing.redaction r where r.workspace_id = v.workspace_id and r.version_id = v.id)::integer as withheld,
          (select a.slug from publishing.plan_address a where a.workspace_id = v.workspace_id and a.case_id = v.case_id and a.current) as slug
        from publishing.published_version v where v.workspace_id = $1 and v.case_id = $2 order by v.no desc limit 1000`,
      values: [actor.workspaceId, caseId],
    });
    if (rows.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, publishingProblem('case.absent', { id: caseId }));
    return { slug: rows[0]?.slug ?? null, items: rows.map(({ slug: _, ...row }) => row) };
  }
}
