import type { DayText } from '#libs/kernel';
import type { SectorStanding } from '../seat/sector-coverage.rules.js';

/** One line on top of a body's page: a rule, whether it is met, and what the sentence needs. */
export interface BodyCheck {
  readonly code: 'chair' | 'quorum' | 'open-meetings' | 'vacancies' | 'terms' | 'sector' | 'aim';
  /** Null when nobody has said yet. */
  readonly ok: boolean | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface BodyFacts {
  readonly seats: number;
  readonly filled: number;
  readonly quorumNeeded: number;
  readonly chairs: number;
  readonly openMeetingsLaw: 'yes' | 'no' | 'ask_counsel';
  /** Last days of terms that end within the next ninety days. */
  readonly ending: readonly DayText[];
  readonly sectors: readonly SectorStanding[];
  readonly aims: readonly { readonly statement: string; readonly met: boolean | null; readonly attestedOn: DayText | null }[];
}

/** A body without seats is an open forum: nothing is vacant there and nothing needs a quorum. */
export function bodyChecks(facts: BodyFacts): BodyCheck[] {
  const { seats, filled, quorumNeeded, chairs, openMeetingsLaw, ending } = facts;
  const seated: BodyCheck[] = seats === 0 ? [] : [
    { code: 'quorum', ok: filled >= quorumNeeded, values: { filled, needed: quorumNeeded } },
    { code: 'chair', ok: chairs > 0, values: { chairs } },
    { code: 'vacancies', ok: filled === seats, values: { vacant: seats - filled, seats } },
    { code: 'terms', ok: ending.length === 0, values: { ending: ending.length, next: [...ending].sort()[0] ?? '' } },
  ];
  const kept = facts.sectors.filter((sector) => sector.seats > 0);
  return [
    ...seated,
    { code: 'open-meetings', ok: openMeetingsLaw === 'ask_counsel' ? null : true, values: { law: openMeetingsLaw } },
    ...kept.map(({ code, coverage, held }): BodyCheck => ({ code: 'sector', ok: coverage === 'at_table', values: { sector: code, coverage, held } })),
    ...facts.aims.map(({ statement, met, attestedOn }): BodyCheck => ({ code: 'aim', ok: met, values: { statement, attestedOn: attestedOn ?? '' } })),
  ];
}
