import type { DayText } from '#libs/kernel';
import type { Answer } from '../update/answer.model.js';
import type { StepFacts } from '../step/step-state.rules.js';

/** What was told last about a step. */
export interface LastUpdate {
  readonly id: string;
  readonly answer: Answer;
  readonly line: string;
  readonly onDay: DayText;
  readonly happenedAt: string;
  readonly forecastOn: DayText | null;
  readonly blockedKind: 'waiting' | 'money' | 'staff' | 'law' | null;
  /** Null when nobody is named; the reader's own id when they told it. */
  readonly byPersonId: string | null;
  readonly byName: string | null;
}

/** One step behind a link. */
export interface LinkedStep {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly organization: string;
  readonly plan: string;
  readonly facts: StepFacts;
  readonly milestone: { readonly title: string; readonly dueOn: DayText } | null;
  readonly last: LastUpdate | null;
  /** True when the holder of the link has answered since it was made. */
  readonly answered: boolean;
}

export interface LinkCity {
  readonly name: string;
  readonly accent: string;
  readonly languages: readonly string[];
  readonly officeEmail: string | null;
  readonly zone: string;
}

/** Everything a link page may show: one person, their steps, and nothing else. */
export interface LinkView {
  readonly linkId: string;
  readonly workspaceId: string;
  readonly personId: string;
  readonly language: string;
  readonly ended: boolean;
  readonly city: LinkCity;
  readonly steps: readonly LinkedStep[];
  readonly today: DayText;
}

/** What somebody typed into the form; kept on the page when it could not be taken. */
export interface TypedAnswer {
  readonly answer?: string | undefined;
  readonly forecastOn?: string | undefined;
  readonly blockedKind?: string | undefined;
  readonly line?: string | undefined;
}

/** What the address asks to see. */
export interface LinkQuery {
  readonly item?: string | undefined;
  readonly answer?: string | undefined;
  readonly lang?: string | undefined;
  readonly view?: string | undefined;
  readonly until?: string | undefined;
}
