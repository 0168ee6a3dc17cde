import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { PlanAddresses } from '../address/plan-addresses.repository.js';
import { Changes, type PublicChange } from '../change/changes.repository.js';
import { VersionPublished } from '../publishing.events.js';
import { requirePublishable } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import { publishedEntry } from '../publishing.search.js';
import { contentsChecksum, versionChecksum } from './checksum.rules.js';
import { compareVersions, type ComparedItem } from './compare-versions.rules.js';
import type { PublishedResponse } from './publish-plan.request.js';
import { PublishedVersion } from './published-version.entity.js';
import type { VersionItemFacts } from './version.model.js';
import { Versions } from './versions.repository.js';

export interface VersionToPublish {
  readonly title: string;
  readonly intro: string;
  readonly note: string;
  /** Language of the texts; the city's when left out. */
  readonly language?: string;
  /** What somebody looked at before deciding; left out where nobody could, as in an import. */
  readonly contents?: string;
}

/** Making a plan public inside a transaction: imports use it as the page does. Who may is asked by the caller. */
export class Publication {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `publishing.case.absent`, `.case.read-only`, `.plan.empty`, `.plan.changed` */
  async publish(caseId: string, given: VersionToPublish): Promise<PublishedResponse> {
    const { tx } = this;
    const { number: caseNumber } = await requirePublishable(tx, caseId);
    const items = await tx.use(Versions).publishable(caseId);
    if (items.length === 0) throw publishingProblem('plan.empty');
    const contents = contentsChecksum(items);
    if (given.contents !== undefined && contents !== given.contents) throw publishingProblem('plan.changed', { contents });
    const before = await tx.use(Versions).newest(caseId);
    const compared = compareVersions(before === null ? [] : await tx.use(Versions).itemsOf(before.id), items);
    const version = await this.draw(caseId, caseNumber, given, (before?.no ?? 0) + 1, items);
    await tx.use(Versions).insert(version, items);
    const slug = await tx.use(PlanAddresses).ensure(caseId, given.title);
    await tx.use(Changes).add(caseId, changesOf(version, compared), version.publishedOn);
    await this.index(caseId, slug, compared);
    tx.record({ kind: 'case', id: caseId, after: { version: version.no, checksum: version.checksum, items: items.length, slug } });
    tx.announce(VersionPublished, { caseId, versionId: version.id });
    return { versionId: version.id, no: version.no, checksum: version.checksum, slug, publishedOn: version.publishedOn };
  }

  private async draw(caseId: string, caseNumber: string, given: VersionToPublish, no: number, items: readonly VersionItemFacts[]): Promise<PublishedVersion> {
    const { tx } = this;
    const sourceLanguage = given.language ?? (await tx.use(Cities).current()).sourceLanguage;
    const version = Object.assign(new PublishedVersion(), {
      workspaceId: tx.workspaceId, id: tx.newId(), caseId, no, title: given.title, intro: given.intro, note: given.note, sourceLanguage, publishedAt: tx.now,
      publishedOn: await tx.use(Cities).today(), byPersonId: tx.actor.personId, itemCount: items.length, checksum: '',
    });
    version.checksum = versionChecksum({ ...version, caseNumber, items });
    return version;
  }

  private async index(caseId: string, slug: string, compared: readonly ComparedItem[]): Promise<void> {
    const { tx } = this;
    for (const { item } of compared.filter(({ change }) => change === 'removed')) await tx.use(SearchIndex).remove('published', item.itemId);
    await tx.use(SearchIndex).put(...compared.filter(({ change }) => change !== 'removed').map(({ item }) => publishedEntry(caseId, slug, item)));
  }
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
