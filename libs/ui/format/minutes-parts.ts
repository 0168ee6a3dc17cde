/** A piece of minutes as pages and documents lay it out. */
export type MinutesPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

const NUMBERED = /^\d{1,3}\. \S/;
const BULLET = /^- /;

/**
 * Minutes are plain text that people may write as they like. A line of its own that
 * begins like "3. Budget" is a heading, lines that begin with "- " are a list, and an
 * empty line ends a paragraph. Nothing that was typed is lost.
 */
export function minutesParts(text: string): readonly MinutesPart[] {
  const parts: MinutesPart[] = [];
  let lines: string[] = [];
  let bullets: string[] = [];
  const end = (): void => {
    if (lines.length > 0) parts.push({ kind: 'paragraph', text: lines.join('\n') });
    if (bullets.length > 0) parts.push({ kind: 'list', items: bullets });
    [lines, bullets] = [[], []];
  };
  const all = text.split(/\r?\n/);
  all.forEach((line, at) => {
    const alone = (all[at - 1] ?? '').trim() === '';
    if (line.trim() === '') return end();
    if (alone && NUMBERED.test(line)) {
      end();
      parts.push({ kind: 'heading', text: line });
    } else if (BULLET.test(line)) {
      if (lines.length > 0) end();
      bullets.push(line.slice(2));
    } else {
      if (bullets.length > 0) end();
      lines.push(line);
    }
  });
  end();
  return parts;
}
