/** What somebody typed as a pattern for `lower(column) like`: anywhere inside, its own signs taken literally; null for nothing. */
export function likeOf(typed: string | undefined): string | null {
  const text = typed?.trim().toLowerCase() ?? '';
  return text === '' ? null : `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
