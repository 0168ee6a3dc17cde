/** A LIKE pattern that finds the text anywhere in a lower-case name; its own signs `%`, `_` and `\` are plain letters. Null finds all. */
export function namePattern(search: string | undefined): string | null {
  if (search === undefined) return null;
  return `%${search.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
