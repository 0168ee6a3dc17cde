import { IdentifierRegister, safeIdentifier } from './identifier-register.js';
import type { ImportedPlan } from './imported-plan.js';
import { optional } from './xml-element.js';
import type { XmlElement } from './xml-element.js';

/**
 * What is written: Part 1 (ISO 17469-1, 2014), Part 2 (2016-02-16), or Part 2 with the places of measurements, which
 * only the draft of 2016-05-06 allows.
 */
export type StratmlForm = 'part1' | 'part2' | 'part2-draft';

/** What every piece of a document needs to know while it is written. */
export interface Writing {
  form: StratmlForm;
  identifiers: IdentifierRegister;
  /** All identifiers of the plan as the plan has them: a reference to one of them changes with it. */
  known: ReadonlySet<string>;
}

export function beginWriting(plan: ImportedPlan, form: StratmlForm): Writing {
  return { form, identifiers: new IdentifierRegister(), known: new Set(identifiersOf(plan)) };
}

/** An identifier in the form that xs:ID asks, unique in the document; none for none. */
export function writeIdentifier(identifier: string | null, { identifiers }: Writing): XmlElement | null {
  return identifier === null ? null : optional('Identifier', identifiers.register(identifier).identifier);
}

/** A reference follows the identifier it means; one that points outside the plan stays as it is. */
export function referentOf(referent: string, { known }: Writing): string {
  return known.has(referent) ? safeIdentifier(referent) : referent;
}

function* identifiersOf(plan: ImportedPlan): Iterable<string> {
  const objectives = plan.goals.flatMap((goal) => goal.objectives);
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const named = [plan, ...plan.organizations, plan.vision, plan.mission, ...plan.goals, ...objectives, ...indicators];
  for (const each of named) if (each?.identifier != null) yield each.identifier;
}
