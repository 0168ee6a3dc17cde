import type { DayText } from '#libs/kernel';
import type { BlockedBy, DecisionCode, ProgressCode, StateCode } from '#libs/ui';
import type { TranslatedText } from '#libs/platform/language';

/** The city as everybody may see it. */
export interface SiteCity {
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  readonly languages: readonly string[];
  readonly sourceLanguage: string;
  readonly accent: string;
  readonly officeName: string | null;
  readonly officeEmail: string | null;
}

export interface SiteWithheld {
  readonly itemId: string | null;
  readonly field: string;
  readonly reason: string;
  readonly on: DayText;
}

export interface SiteVersion {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly intro: string;
  readonly note: string;
  readonly publishedOn: DayText;
  readonly itemCount: number;
  readonly checksum: string;
  readonly sourceLanguage: string;
  readonly withheld: readonly SiteWithheld[];
}

export interface SiteItem {
  readonly versionId: string;
  readonly itemId: string;
  readonly parentItemId: string | null;
  readonly depth: number;
  readonly position: number;
  readonly levelName: string;
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  readonly benefit: string;
  readonly origin: string;
  readonly decision: DecisionCode | null;
}

/** An action step as the public sees it: an organization, never a person; red only after its lead has seen it. */
export interface SiteStep {
  readonly id: string;
  readonly itemId: string;
  readonly title: string;
  readonly lead: string | null;
  readonly state: StateCode;
  readonly progress: ProgressCode;
  readonly promisedOn: DayText | null;
  readonly forecastOn: DayText | null;
  readonly startOn: DayText | null;
  readonly since: DayText | null;
  readonly blockedBy: BlockedBy | null;
  readonly lastUpdateOn: DayText | null;
  readonly publicLine: string;
  readonly milestonesDone: number;
  readonly milestones: number;
  readonly nextMilestone: string | null;
  readonly nextMilestoneOn: DayText | null;
}

/** How an item came about, in figures. */
export interface SiteOrigin {
  readonly itemId: string;
  readonly comments: number;
  readonly drafts: number;
  readonly gaps: readonly string[];
  readonly votes: readonly { readonly body: string; readonly on: DayText; readonly yes: number; readonly no: number; readonly recused: number }[];
  readonly merged: number;
}

export interface SiteChange {
  readonly id: string;
  readonly on: DayText;
  readonly code: string;
  readonly itemId: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
}

export interface SiteUpdate {
  readonly id: string;
  readonly itemId: string;
  readonly step: string;
  readonly on: DayText;
  readonly answer: 'yes' | 'done' | 'later' | 'stuck';
  readonly forecastOn: DayText | null;
  readonly lead: string | null;
  readonly publicLine: string;
}

export interface SiteMeasure {
  readonly itemId: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  readonly on: string | null;
  readonly source: string;
  readonly place: string;
}

/** The vision that was adopted and the goals of the effort, as they stand today. */
export interface SiteVision {
  readonly vision: { readonly text: string; readonly language: string; readonly adoptedOn: DayText } | null;
  readonly goals: readonly string[];
}

/** Everything that the public pages of one plan are made of. */
export interface SitePlan {
  readonly city: SiteCity;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly readOnly: boolean;
  readonly slug: string;
  readonly today: DayText;
  /** The newest first. */
  readonly versions: readonly SiteVersion[];
  readonly items: readonly SiteItem[];
  readonly steps: readonly SiteStep[];
  readonly origins: readonly SiteOrigin[];
  readonly changes: readonly SiteChange[];
  readonly updates: readonly SiteUpdate[];
  readonly measures: readonly SiteMeasure[];
  readonly translations: readonly TranslatedText[];
  readonly purpose: SiteVision;
}
