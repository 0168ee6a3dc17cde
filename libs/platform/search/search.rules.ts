/** What is indexed of a text: longer ones are cut, because an index entry must stay below a megabyte. */
const LONGEST = 100_000;

/** Lower case without accents, so that "educacion" finds "educación". */
export function fold(text: string): string {
  return text.slice(0, LONGEST).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A question in two forms that PostgreSQL takes as values. */
export interface SearchQuestion {
  /** For `websearch_to_tsquery`: quotes, `or` and `-` mean what people expect. Empty when there is none. */
  readonly web: string;
  /** The word still being typed, letters and digits only, for a prefix. Empty when there is none. */
  readonly prefix: string;
  /** As typed, for a number: `13`. */
  readonly exact: string;
}

/** Splits what was typed: the last word may be unfinished, unless it stands in quotes, is excluded, or a blank follows. */
export function readQuestion(typed: string): SearchQuestion {
  const text = fold(typed.slice(0, 200)).replace(/[\p{Cc}]/gu, ' ');
  const exact = typed.trim().replace(/^(#|no\.?|nr\.?)\s*/i, '').toLowerCase();
  const last = /(?:^|\s)([\p{L}\p{N}]+)$/u.exec(text)?.[1] ?? '';
  const openQuote = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  if (last === '' || last === 'or' || openQuote) return { web: text.trim(), prefix: '', exact };
  return { web: text.slice(0, text.length - last.length).trim(), prefix: last, exact };
}
