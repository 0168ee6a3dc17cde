import { createMessages, type MessageId } from '#libs/ui';
import type { CaseRow } from './case.response.js';

const english = createMessages('en');

/** Says of a stage that still has the product's own name under which message the catalogue has it in other languages. */
export function withStageWords<T extends CaseRow>(row: T): T {
  return row.stage === null ? row : { ...row, stage: { ...row.stage, nameKey: nameKeyOf(row.stage.key, row.stage.name) } };
}

function nameKeyOf(key: string, name: string): string | null {
  const id = `convening.stage.${key}.name`;
  try {
    return english.t(id as MessageId) === name ? id : null;
  } catch {
    return null;
  }
}
