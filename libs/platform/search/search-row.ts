/** Who may find it: everybody; those with a part in the city's work; one body and staff; staff. */
export const VISIBILITIES = ['public', 'participants', 'body', 'staff'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** One thing that can be found. */
export interface SearchRow {
  /** `item`, `person`, `meeting` */
  readonly kind: string;
  readonly subjectId: string;
  readonly caseId?: string | null;
  /** As people type it: `13`, `2.4`. */
  readonly number?: string | null;
  readonly title: string;
  readonly body: string;
  readonly visibility: Visibility;
  /** The body that may see it; needed for visibility `body`. */
  readonly bodyId?: string | null;
  /** Where it stands, inside the app of the city: `/items/<id>`. */
  readonly path: string;
}
