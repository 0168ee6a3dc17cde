import { exchangeProblem } from '../exchange.problems.js';

/** A component of a calendar file with the line on which it begins. */
export interface CalendarBlock {
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly lines: string[];
}

/**
 * Takes a calendar file apart into the components right below VCALENDAR (or bare ones), each with its line, so that one broken
 * entry does not take the others with it. Lines folded by their beginning with a space stay as they are.
 * @throws Problem `exchange.file.unclosed`, `exchange.file.mismatch` with the line
 */
export function splitCalendar(text: string): CalendarBlock[] {
  const blocks: CalendarBlock[] = [];
  const open: Open[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, verb, what] = /^(BEGIN|END):\s*(\S+)\s*$/i.exec(line) ?? [];
    const name = what?.toUpperCase() ?? '';
    if (verb?.toUpperCase() === 'BEGIN') open.push({ name, line: index + 1, lines: [] });
    const outer = open.find((one) => one.name !== 'VCALENDAR');
    if (line.trim() !== '') outer?.lines.push(line);
    if (verb?.toUpperCase() !== 'END') continue;
    const ended = open.pop();
    if (ended?.name !== name) throw exchangeProblem('file.mismatch', { line: index + 1, what: name.slice(0, 40) });
    if (ended === outer) blocks.push({ name, line: ended.line, text: ended.lines.join('\r\n') });
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw exchangeProblem('file.unclosed', { line: unclosed.line, what: unclosed.name.slice(0, 40) });
  return blocks;
}
