import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ITEMS } from '../deliberation.permissions.js';
import { deliberationProblem } from '../deliberation.problems.js';
import type { LevelNames } from './level.entity.js';
import type { LevelsResponse } from './level.response.js';
import { usualLevels } from './levels.repository.js';

/** The levels of a plan; the usual ones as long as nothing was written. */
@Injectable()
export class ReadLevels {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string): Promise<LevelsResponse> {
    // Every member needs the names; they tell nothing of what is planned.
    if (actor.grants.length === 0) requirePermission(actor, READ_ITEMS);
    const found = await this.reader.one<{ levels: LevelNames[]; language: string }>(actor.workspaceId, {
      name: 'deliberation.levels',
      text: `select coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'namePlural', l.name_plural, 'numbered', l.numbered) order by l.depth)
          from deliberation.level l where l.workspace_id = c.workspace_id and l.case_id = c.id), '[]') as levels, w.source_language as language
        from casework.planning_process c join workspace.workspace w on w.workspace_id = c.workspace_id where c.workspace_id = $1 and c.id = $2`,
      values: [actor.workspaceId, caseId],
    });
    if (found === null) throw deliberationProblem('case.absent', { id: caseId });
    return { levels: [...(found.levels.length > 0 ? found.levels : usualLevels(found.language))] };
  }
}
