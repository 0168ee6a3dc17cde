import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { PlanAddresses } from '../address/plan-addresses.repository.js';
import { Changes, type PublicChange } from '../change/changes.repository.js';
import { VersionPublished } from '../publishing.events.js';
import { PUBLISH_PLAN } from '../publishing.permissions.js';
import { requireInProcess, requirePublishable } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import { publishedEntry } from '../publishing.search.js';
import { contentsChecksum, versionChecksum } from './checksum.rules.js';
import { compareVersions, type ComparedItem } from './compare-versions.rules.js';
import { isConfirmed } from './confirm-word.rules.js';
import type { PublishedResponse, PublishPlanRequest } from './publish-plan.request.js';
import { PublishedVersion } from './published-version.entity.js';
import { Versions } from './versions.repository.js';

/**
 * One decision makes the plan public (S-054): a frozen version with its checksum,
 * the change log, public search rows, and the event that lets the pages be made.
 */
@Injectable()
export class PublishPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, request: PublishPlanRequest): Promise<PublishedResponse> {
    return this.unitOfWork.run('publishing.plan.publish', actor, async (tx) => {
      requireInProcess(actor, PUBLISH_PLAN, caseId);
      const { number: caseNumber } = await requirePublishable(tx, caseId);
      if (!isConfirmed(request.word)) throw publishingProblem('word.wrong');
      const items = await tx.use(Versions).publishable(caseId);
      if (items.length === 0) throw publishingProblem('plan.empty');
      const contents = contentsChecksum(items);
      if (contents !== request.contents) throw publishingProblem('plan.changed', { contents });
      const before = await tx.use(Versions).newest(caseId);
      const compared = compareVersions(before === null ? [] : await tx.use(Versions).itemsOf(before.id), items);
      const version = await draw(tx, caseId, request, (before?.no ?? 0) + 1);
      version.itemCount = items.length;
      version.checksum = versionChecksum({ ...version, caseNumber, items });
      await tx.use(Versions).insert(version, items);
      const slug = await tx.use(PlanAddresses).ensure(caseId, request.title);
      await tx.use(Changes).add(caseId, changesOf(version, compared), version.publishedOn);
      await index(tx, caseId, slug, compared);
      tx.record({ kind: 'case', id: caseId, after: { version: version.no, checksum: version.checksum, items: items.length, slug } });
      tx.announce(VersionPublished, { caseId, versionId: version.id });
      return { versionId: version.id, no: version.no, checksum: version.checksum, slug, publishedOn: version.publishedOn };
    });
  }
}

async function draw(tx: Transaction, caseId: string, { title, intro, note }: PublishPlanRequest, no: number): Promise<PublishedVersion> {
  const { sourceLanguage } = await tx.use(Cities).current();
  return Object.assign(new PublishedVersion(), {
    workspaceId: tx.workspaceId, id: tx.newId(), caseId, no, title, intro: intro ?? '', note: note ?? '', sourceLanguage, publishedAt: tx.now,
    publishedOn: await tx.use(Cities).today(), byPersonId: tx.actor.personId, itemCount: 0, checksum: '',
  });
}

/** The first version is one line; later ones say each item that came, changed or went. */
function changesOf(version: PublishedVersion, compared: readonly ComparedItem[]): readonly PublicChange[] {
  const published: PublicChange = { code: 'version_published', itemId: null, params: { no: version.no, items: version.itemCount, note: version.note } };
  if (version.no === 1) return [published];
  const each = compared.filter(({ change }) => change !== 'same').map(({ item, change }): PublicChange => ({
    code: change === 'added' ? 'item_added' : change === 'removed' ? 'item_removed' : 'item_changed',
    itemId: item.itemId, params: { no: version.no, number: item.number, title: item.title },
  }));
  return [published, ...each];
}

async function index(tx: Transaction, caseId: string, slug: string, compared: readonly ComparedItem[]): Promise<void> {
  for (const { item } of compared.filter(({ change }) => change === 'removed')) await tx.use(SearchIndex).remove('published', item.itemId);
  await tx.use(SearchIndex).put(...compared.filter(({ change }) => change !== 'removed').map(({ item }) => publishedEntry(caseId, slug, item)));
}
