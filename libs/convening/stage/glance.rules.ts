import type { StageGlance } from '#libs/casework';
import type { StageState } from './stage.lifecycle.js';

/** What the rule looks at, in the order of the stages. */
export interface GlanceStage {
  readonly key: string;
  readonly name: string;
  readonly position: number;
  readonly state: StageState;
}

/** The stage that a list shows: the first open one; else the next to begin; else the last that ended. */
export function stageGlance(stages: readonly GlanceStage[]): StageGlance {
  const now = stages.find((stage) => stage.state === 'open') ?? stages.find((stage) => stage.state === 'not_started') ?? stages.at(-1);
  return {
    stageKey: now?.key ?? null,
    stageName: now?.name ?? null,
    stagePosition: now === undefined ? null : now.position + 1,
    stagesDone: stages.filter((stage) => stage.state === 'done' || stage.state === 'skipped').length,
    stagesOpen: stages.filter((stage) => stage.state === 'open').length,
    stagesTotal: stages.length,
  };
}
