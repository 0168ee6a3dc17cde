/** The sections of a report, in the order in which they print unless the director moves them. */
export const SECTIONS = ['summary', 'changed', 'attention', 'decide', 'measures', 'all'] as const;
export type SectionKey = (typeof SECTIONS)[number];

export interface Section {
  readonly key: SectionKey;
  readonly shown: boolean;
}

export const DEFAULT_SECTIONS: readonly Section[] = SECTIONS.map((key) => ({ key, shown: true }));

/** The director's own words, before the drafted sentences of a section. Plain text. */
export type SectionWords = Partial<Record<SectionKey, string>>;
