import { createMessages } from '#libs/ui';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { deliberationProblem } from '../deliberation.problems.js';
import { Level, type LevelNames } from './level.entity.js';

/** The levels of a plan inside a transaction; a plan that never chose has pillars with recommendations. */
export class Levels {
  constructor(private readonly tx: Transaction) {}

  /** By depth; the usual two are written when there are none yet. */
  async of(caseId: string): Promise<readonly Level[]> {
    const known = await this.tx.table(Level).find({ caseId }, { depth: 'ASC' });
    if (known.length > 0) return known;
    const { sourceLanguage } = await this.tx.use(Cities).current();
    return this.write(caseId, usualLevels(sourceLanguage));
  }

  /**
   * Names, adds and drops levels. Only levels below all items can be dropped.
   * @throws Problem `deliberation.level.in-use` (conflict)
   */
  async replace(caseId: string, names: readonly LevelNames[]): Promise<readonly Level[]> {
    const [deepest] = await this.tx.query<{ depth: number | null }>(
      'select max(depth) as depth from deliberation.item where workspace_id = $1 and case_id = $2', [this.tx.workspaceId, caseId]);
    if (names.length <= (deepest?.depth ?? -1)) throw deliberationProblem('level.in-use', { depth: deepest?.depth });
    await this.tx.query('delete from deliberation.level where workspace_id = $1 and case_id = $2', [this.tx.workspaceId, caseId]);
    return this.write(caseId, names);
  }

  private async write(caseId: string, names: readonly LevelNames[]): Promise<readonly Level[]> {
    const { workspaceId } = this.tx;
    const levels = names.map(({ name, namePlural, numbered }, depth) =>
      Object.assign(new Level(), { workspaceId, id: this.tx.newId(), caseId, depth, name, namePlural, numbered, version: 1 }));
    // Two first drafts at once: the second finds the levels of the first.
    await this.tx.query(
      `insert into deliberation.level (workspace_id, id, case_id, depth, name, name_plural, numbered)
       select $1, l.id, $2, l.depth, l.name, l."namePlural", l.numbered
       from jsonb_to_recordset($3::jsonb) as l(id uuid, depth integer, name text, "namePlural" text, numbered boolean)
       on conflict (workspace_id, case_id, depth) do nothing`, [workspaceId, caseId, JSON.stringify(levels)]);
    return levels;
  }
}

/** Pillars with numbered recommendations, in the language of the plan. */
export function usualLevels(language: string): readonly LevelNames[] {
  const { t } = createMessages(language);
  return [
    { name: t('deliberation.level.pillar'), namePlural: t('deliberation.level.pillars'), numbered: false },
    { name: t('deliberation.level.recommendation'), namePlural: t('deliberation.level.recommendations'), numbered: true },
  ];
}
