import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { sourceHash } from '#libs/platform/language';
import { WorkspaceReader } from '#libs/platform/database';
import { slugOf } from '../address/slug.rules.js';
import { SEE_PUBLICATION } from '../publishing.permissions.js';
import { requireInProcess } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import { contentsChecksum } from './checksum.rules.js';
import { compareVersions } from './compare-versions.rules.js';
import { confirmWord } from './confirm-word.rules.js';
import type { MissingRow, PublicationResponse } from './publication.response.js';
import { newestVersion, publishableItems } from './publishable-items.model.js';
import type { VersionItemFacts } from './version.model.js';
import type { NewestVersion } from './versions.repository.js';

interface Frame {
  readonly title: string;
  readonly slug: string | null;
  readonly language: string;
  readonly languages: readonly string[];
  readonly drafts: number;
  /** `item id language hash` of every translated title. */
  readonly translated: readonly string[];
}

/** What would become public, counted and compared with the version before, and what is still missing. */
@Injectable()
export class PreviewPublication {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string): Promise<PublicationResponse> {
    requireInProcess(actor, SEE_PUBLICATION, caseId);
    const ws = actor.workspaceId;
    const answers = await this.reader.many(ws, [
      { name: 'publishing.frame', text: SELECT_FRAME, values: [ws, caseId] }, publishableItems(ws, caseId), newestVersion(ws, caseId),
      { name: 'publishing.newest-items', text: SELECT_NEWEST_ITEMS, values: [ws, caseId] },
    ]);
    const [frame] = (answers[0]?.rows ?? []) as Frame[];
    if (frame === undefined) throw publishingProblem('case.absent', { id: caseId });
    const items = (answers[1]?.rows ?? []) as VersionItemFacts[];
    const [newest] = (answers[2]?.rows ?? []) as NewestVersion[];
    const compared = compareVersions((answers[3]?.rows ?? []) as VersionItemFacts[], items);
    const title = newest?.title ?? frame.title;
    return {
      no: (newest?.no ?? 0) + 1, title, intro: newest?.intro ?? '', slug: frame.slug ?? slugOf(title),
      items: compared.map(({ item: { itemId, parentItemId, depth, levelName, number, title: name }, change }) => ({ itemId, parentItemId, depth, level: levelName, number, title: name, change })),
      levels: countLevels(items), missing: missingOf(items, frame, compared.every(({ change }) => change === 'same')),
      contents: contentsChecksum(items), word: confirmWord(frame.language),
    };
  }
}

function countLevels(items: readonly VersionItemFacts[]): { level: string; count: number }[] {
  const levels = [...new Map(items.map(({ depth, levelName }) => [depth, levelName])).entries()].sort(([a], [b]) => a - b);
  return levels.map(([depth, level]) => ({ level, count: items.filter((item) => item.depth === depth).length }));
}

function missingOf(items: readonly VersionItemFacts[], { language, languages, drafts, translated }: Frame, nothingNew: boolean): MissingRow[] {
  const known = new Set(translated);
  const numbered = items.filter(({ number }) => number !== null);
  const untranslated = languages.filter((each) => each !== language).map((each): MissingRow => ({
    code: 'untranslated', language: each, count: items.filter(({ itemId, title }) => !known.has(`${itemId} ${each} ${sourceHash(title)}`)).length,
  }));
  const rows: MissingRow[] = [
    { code: 'no_items', count: items.length === 0 ? 1 : 0, language: null },
    { code: 'nothing_new', count: items.length > 0 && nothingNew ? 1 : 0, language: null },
    { code: 'no_text', count: numbered.filter(({ body }) => body.trim() === '').length, language: null },
    { code: 'no_benefit', count: numbered.filter(({ benefit }) => benefit.trim() === '').length, language: null },
    { code: 'drafts_left', count: drafts, language: null }, ...untranslated,
  ];
  return rows.filter(({ count }) => count > 0);
}

const SELECT_FRAME = `select c.title, w.source_language as language, w.languages,
    (select a.slug from publishing.plan_address a where a.workspace_id = c.workspace_id and a.case_id = c.id and a.current) as slug,
    (select count(*) from deliberation.item i where i.workspace_id = c.workspace_id and i.case_id = c.id and i.state in ('draft', 'proposed'))::integer as drafts,
    coalesce((select jsonb_agg(t.owner_id || ' ' || t.language || ' ' || t.source_hash) from language.translation t
      join deliberation.item i on i.workspace_id = t.workspace_id and i.id = t.owner_id
      where t.workspace_id = c.workspace_id and t.owner_kind = 'item' and t.field = 'title' and i.case_id = c.id), '[]') as translated
  from casework.planning_process c join workspace.workspace w on w.workspace_id = c.workspace_id
  where c.workspace_id = $1 and c.id = $2`;

const SELECT_NEWEST_ITEMS = `select x.item_id as "itemId", x.parent_item_id as "parentItemId", x.depth, x.position, x.level_name as "levelName", x.number, x.title, x.body,
    x.benefit, x.origin, x.decision
  from publishing.version_item x
  where x.workspace_id = $1 and x.version_id = (select v.id from publishing.published_version v where v.workspace_id = $1 and v.case_id = $2 order by v.no desc limit 1)
  order by x.depth, x.position, x.item_id`;
