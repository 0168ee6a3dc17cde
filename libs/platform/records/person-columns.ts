/** A column that holds something about a natural person, with why it is held and when it goes (bar L13). */
export interface PersonColumn {
  /** `mail.notice` */
  readonly table: string;
  readonly column: string;
  /** One sentence: what it is needed for. */
  readonly purpose: string;
  /** One sentence: what ends it, and which job does so. */
  readonly ends: string;
}

const persons = new Map<string, PersonColumn>();
const things = new Set<string>();

/** Declares in `<lib>.records.ts` which columns hold data of people. */
export function definePersonColumns(columns: readonly PersonColumn[]): readonly PersonColumn[] {
  for (const column of columns) {
    const key = `${column.table}.${column.column}`;
    if (persons.has(key) || things.has(key)) throw new Error(`${key} is declared twice`);
    persons.set(key, column);
  }
  return columns;
}

/** Declares columns whose name sounds like a person and that name things: `body.body.name`. Each as `schema.table.column`. */
export function defineThingColumns(columns: readonly string[]): void {
  for (const column of columns) {
    if (persons.has(column) || things.has(column)) throw new Error(`${column} is declared twice`);
    things.add(column);
  }
}

/** All columns about people, sorted: what a privacy page and an answer to "what do you hold about me" show. */
export function personColumns(): readonly PersonColumn[] {
  return [...persons.values()].sort((a, b) => `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`));
}

export function isDeclaredColumn(column: string): boolean {
  return persons.has(column) || things.has(column);
}

/** Every declared `schema.table.column`, to find those that no longer exist. */
export function declaredColumns(): readonly string[] {
  return [...persons.keys(), ...things].sort();
}
