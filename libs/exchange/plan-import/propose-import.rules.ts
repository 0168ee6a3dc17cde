import { contentFingerprint } from '../stratml/content-fingerprint.js';
import type { ImportedPlan } from '../stratml/imported-plan.js';
import type { StratmlResult, StratmlVersion } from '../stratml/remark.js';
import { createMessages, type Messages } from '#libs/ui';
import type { ImportRemark, ImportReport } from './import-report.model.js';
import { organizationNames, personCount } from './named-parties.rules.js';
import { planTexts, type PlanTexts } from './plan-texts.rules.js';
import { planTree, type PlanTree } from './plan-tree.rules.js';

/** A plan that was read, laid out as it will come in; nothing is written yet. */
export interface ProposedImport {
  readonly plan: ImportedPlan;
  readonly form: StratmlVersion;
  /** Words of our own go into the plan in its language. */
  readonly messages: Messages;
  readonly tree: PlanTree;
  readonly texts: PlanTexts;
  readonly organizations: readonly string[];
  /** As a dry run tells it. */
  readonly report: ImportReport;
}

export function proposeImport({ plan, version, repairs, leftOut }: Extract<StratmlResult, { ok: true }>): ProposedImport {
  const messages = createMessages(plan.sourceLanguage);
  const tree = planTree(plan, messages);
  const texts = planTexts(plan, messages);
  const organizations = organizationNames(plan);
  const objectives = plan.goals.flatMap((goal) => goal.objectives);
  const measures = objectives.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const report: ImportReport = {
    outcome: 'tried', title: plan.name, fingerprint: contentFingerprint(plan), goals: plan.goals.length, objectives: objectives.length,
    organizations: organizations.length, repaired: repairs, process: null, version: null, importedOn: null,
    leftOut: [
      ...leftOut, ...texts.leftOut, ...tree.leftOut,
      ...counted('exchange.import.persons-left-out', personCount(plan)), ...counted('exchange.import.measures-left-out', measures),
    ],
  };
  return { plan, form: version, messages, tree, texts, organizations, report };
}

function counted(code: ImportRemark['code'], count: number): readonly ImportRemark[] {
  return count === 0 ? [] : [{ code, line: null, column: null, params: { count } }];
}
