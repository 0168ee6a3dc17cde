import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { PlanAddresses } from '../address/plan-addresses.repository.js';
import { Changes } from '../change/changes.repository.js';
import { TextWithheld } from '../publishing.events.js';
import { WITHHOLD_TEXT } from '../publishing.permissions.js';
import { requireInProcess } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import { publishedEntry } from '../publishing.search.js';
import { versionChecksum } from '../version/checksum.rules.js';
import { PublishedVersion } from '../version/published-version.entity.js';
import { Versions } from '../version/versions.repository.js';
import { Redaction } from './redaction.entity.js';
import type { WithheldResponse, WithholdTextRequest } from './withhold-text.request.js';

/** A frozen text goes, by a dated decision with a reason that everybody reads; the checksum it was published with stays. */
@Injectable()
export class WithholdText {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, versionId: string, request: WithholdTextRequest): Promise<WithheldResponse> {
    return this.unitOfWork.run('publishing.text.withhold', actor, async (tx) => {
      const version = await tx.table(PublishedVersion).require(versionId, publishingProblem('version.absent', { id: versionId }));
      requireInProcess(actor, WITHHOLD_TEXT, version.caseId);
      const itemId = request.itemId ?? null;
      if ((itemId === null) !== (request.field === 'intro')) throw publishingProblem('text.absent', { field: request.field });
      const oldChecksum = await checksumNow(tx, version);
      await erase(tx, version, itemId, request.field);
      const onDay = await tx.use(Cities).today();
      const checksum = await checksumNow(tx, await tx.table(PublishedVersion).require(versionId, publishingProblem('version.absent')));
      await tx.table(Redaction).insert(Object.assign(new Redaction(), {
        workspaceId: tx.workspaceId, id: tx.newId(), versionId, itemId, field: request.field, reason: request.reason, oldChecksum, newChecksum: checksum,
        byPersonId: actor.personId, at: tx.now, onDay,
      }));
      await tx.use(Changes).add(version.caseId, [{ code: 'text_withheld', itemId, params: { no: version.no, field: request.field, reason: request.reason } }], onDay);
      await reindex(tx, version, itemId);
      // The withheld words must not live on in the trail.
      tx.record({ kind: 'version', id: versionId, after: { field: request.field, itemId, reason: request.reason, oldChecksum, checksum } });
      tx.announce(TextWithheld, { caseId: version.caseId, versionId });
      return { checksum };
    });
  }
}

async function checksumNow(tx: Transaction, version: PublishedVersion): Promise<string> {
  const [row] = await tx.query<{ number: string }>('select number from casework.planning_process where workspace_id = $1 and id = $2', [tx.workspaceId, version.caseId]);
  return versionChecksum({ ...version, caseNumber: row?.number ?? '', items: await tx.use(Versions).itemsOf(version.id) });
}

async function erase(tx: Transaction, version: PublishedVersion, itemId: string | null, field: WithholdTextRequest['field']): Promise<void> {
  const changed = itemId === null
    ? await tx.query(`update publishing.published_version set intro = '' where workspace_id = $1 and id = $2 and intro <> '' returning id`, [tx.workspaceId, version.id])
    : await tx.query(
      `update publishing.version_item set title = case $4 when 'title' then '' else title end, body = case $4 when 'body' then '' else body end,
         benefit = case $4 when 'benefit' then '' else benefit end
       where workspace_id = $1 and version_id = $2 and item_id = $3 and case $4 when 'title' then title when 'body' then body else benefit end <> '' returning id`,
      [tx.workspaceId, version.id, itemId, field]);
  if (changed.length === 0) throw publishingProblem('text.absent', { field });
}

/** What the public finds follows the newest version only. */
async function reindex(tx: Transaction, version: PublishedVersion, itemId: string | null): Promise<void> {
  const newest = await tx.use(Versions).newest(version.caseId);
  const slug = await tx.use(PlanAddresses).current(version.caseId);
  if (itemId === null || slug === null || newest?.id !== version.id) return;
  const item = (await tx.use(Versions).itemsOf(version.id)).find((each) => each.itemId === itemId);
  if (item !== undefined) await tx.use(SearchIndex).put(publishedEntry(version.caseId, slug, item));
}
