/** What binds the next mayor, weakest first: a word, a signature, the council, the law, the voters. */
export const DURABILITIES = ['word', 'executive', 'council', 'law', 'charter'] as const;
export type Durability = (typeof DURABILITIES)[number];

/** The built-in ways of founding; a city adds its own beside them. A reorganization or merger by itself is an act of the executive. */
export const MECHANISMS = {
  announcement: 'word',
  executive_order: 'executive',
  reorganization: 'executive',
  merger: 'executive',
  council_resolution: 'council',
  ordinance: 'law',
  state_law: 'law',
  charter_referendum: 'charter',
} as const satisfies Record<string, Durability>;
