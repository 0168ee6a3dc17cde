import type { DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { ItemsImported } from '../deliberation.events.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { itemEntry } from '../deliberation.search.js';
import { Item } from '../item/item.entity.js';
import type { LevelNames } from '../level/level.entity.js';
import { Levels } from '../level/levels.repository.js';
import { flattenTree, type FlatNode, type ImportedNode } from './item-tree.rules.js';

export interface TreeToImport {
  readonly caseId: string;
  readonly roots: readonly ImportedNode[];
  /** Names of the levels from the top down; at least as many as the tree is deep. */
  readonly levels: readonly LevelNames[];
  /** When the plan was adopted, if the source says. */
  readonly adoptedOn: DayText | null;
  /** Language of the texts; the city's when left out. */
  readonly language?: string;
}

/** Rows of one statement. */
const BATCH = 200;

/** Brings a whole plan into a case inside one transaction: items with their numbers, adopted, of origin `imported`. */
export class ItemImport {
  constructor(private readonly tx: Transaction) {}

  /**
   * @returns ids of the items by what the source calls them
   * @throws Problem `deliberation.import.tree` (invalid) with the fault, `deliberation.number.taken` (conflict)
   */
  async insertTree(given: TreeToImport): Promise<ReadonlyMap<string, string>> {
    const flat = flattenTree(given.roots);
    if ('fault' in flat) throw deliberationProblem('import.tree', { ...flat });
    if (flat.some(({ depth }) => depth >= given.levels.length)) throw deliberationProblem('import.tree', { fault: 'too-deep' });
    await this.tx.use(Levels).replace(given.caseId, given.levels);
    const language = given.language ?? (await this.tx.use(Cities).current()).sourceLanguage;
    const ids = new Map(flat.map(({ importedId }) => [importedId, this.tx.newId()]));
    const items = flat.map((node) => this.itemOf(node, given, ids, language));
    for (let start = 0; start < items.length; start += BATCH) await this.write(items.slice(start, start + BATCH));
    this.tx.record({ kind: 'case', id: given.caseId, after: { imported: items.length } });
    this.tx.announce(ItemsImported, { caseId: given.caseId });
    return ids;
  }

  private itemOf(node: FlatNode, { caseId, adoptedOn }: TreeToImport, ids: ReadonlyMap<string, string>, sourceLanguage: string): Item {
    const item = Item.open(this.tx.workspaceId, ids.get(node.importedId) ?? this.tx.newId(), {
      caseId, parentId: node.parentId === null ? null : (ids.get(node.parentId) ?? null), depth: node.depth, position: node.position,
      bodyId: null, authorPersonId: null, origin: 'imported', sourceLanguage, title: node.title, body: node.body, benefit: node.benefit ?? '',
    }, this.tx.now);
    return Object.assign(item, { importedId: node.importedId, number: node.number, state: 'adopted', decision: 'adopted', decidedOn: adoptedOn });
  }

  private async write(items: readonly Item[]): Promise<void> {
    const { workspaceId, now } = this.tx;
    await this.tx.table(Item).insert(...items);
    const rows = JSON.stringify(items.map((item) => ({ ...item, draftId: this.tx.newId(), numberId: this.tx.newId() })));
    await this.tx.query(
      `insert into deliberation.draft (workspace_id, id, item_id, no, title, body, by_person_id, at, note)
       select $1, i."draftId", i.id, 1, i.title, i.body, $4, $3, '' from jsonb_to_recordset($2::jsonb) as i("draftId" uuid, id uuid, title text, body text)`,
      [workspaceId, rows, now, this.tx.actor.personId]);
    const numbered = await this.tx.query<{ id: string }>(
      `insert into deliberation.given_number (workspace_id, id, case_id, number, item_id, given_at)
       select $1, i."numberId", i."caseId", i.number, i.id, $3
       from jsonb_to_recordset($2::jsonb) as i("numberId" uuid, "caseId" uuid, number text, id uuid) where i.number is not null
       on conflict do nothing returning id`, [workspaceId, rows, now]);
    if (numbered.length < items.filter(({ number }) => number !== null).length) throw deliberationProblem('number.taken');
    await this.tx.use(SearchIndex).put(...items.map(itemEntry));
  }
}
