/** A class of public records with how long it is kept. */
export interface RecordClass {
  /** `correspondence`, `plan.versions` */
  readonly code: string;
  readonly title: string;
  /** Tables whose rows belong to it. */
  readonly tables: readonly string[];
  /** In days from its end; null means for ever. */
  readonly keepDays: number | null;
  /** The job or task that purges it; null when nothing is ever purged. */
  readonly purgedBy: string | null;
}

const classes = new Map<string, RecordClass>();

/** Declares a record class in `<lib>.records.ts`. */
export function defineRecordClass(given: RecordClass): RecordClass {
  if (classes.has(given.code)) throw new Error(`record class ${given.code} is declared twice`);
  if (given.keepDays !== null && given.purgedBy === null) throw new Error(`record class ${given.code} ends and nobody ends it`);
  classes.set(given.code, given);
  return given;
}

export function recordClasses(): readonly RecordClass[] {
  return [...classes.values()].sort((a, b) => a.code.localeCompare(b.code));
}
