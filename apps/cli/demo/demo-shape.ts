import type { Role } from '#libs/platform/contract';

/** An organization of the demo city; `key` is only for the other lists. */
export interface DemoOrganization {
  readonly key: string;
  readonly name: string;
  readonly sector: string;
  readonly kind: 'department' | 'nonprofit' | 'business' | 'foundation' | 'school' | 'consulate' | 'faith';
}

/** A person named by role: no invented private people. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly language?: string;
  /** Has an account and these roles for the whole city. */
  readonly roles?: readonly Role[];
}

/** How a step stands today, to be reached by playing its history. */
export type DemoStanding = 'done' | 'on_time' | 'not_due' | 'late' | 'blocked' | 'no_update';

export interface DemoItem {
  readonly number: string;
  readonly pillar: number;
  readonly title: string;
  readonly body: string;
  readonly benefit: string;
  /** Organization and person that lead. */
  readonly lead: string;
  readonly person: string;
  readonly step: {
    readonly title: string;
    /** Promised day, counted from today. */
    readonly promisedIn: number;
    readonly standing: DemoStanding;
    readonly milestones: readonly { readonly title: string; readonly dueIn: number; readonly done: boolean }[];
    /** Updates as days before today, oldest first. */
    readonly updates: readonly { readonly daysAgo: number; readonly answer: 'yes' | 'done' | 'later' | 'stuck'; readonly line: string; readonly laterIn?: number; readonly waitingOn?: 'law' | 'money' | 'staff' | 'waiting' }[];
  };
}
