import { parsePartialDate } from '#libs/kernel';

/** When something happened, as typed: an instant, a date known in part, or nothing for now. */
export interface TypedTime {
  readonly happenedAt?: string | undefined;
  readonly happenedInPart?: string | undefined;
}

/** The instant gives the place on the timeline; a date in part stands at its first day, at noon UTC. */
export function timeOf(typed: TypedTime, now: Date): { happenedAt: Date; happenedInPart: string | null } {
  if (typed.happenedInPart !== undefined) {
    const { text, from } = parsePartialDate(typed.happenedInPart);
    const noon = new Date(`${from}T12:00:00Z`);
    return { happenedAt: noon.getTime() > now.getTime() && from <= now.toISOString().slice(0, 10) ? now : noon, happenedInPart: text };
  }
  return { happenedAt: typed.happenedAt === undefined ? now : new Date(typed.happenedAt), happenedInPart: null };
}

/** A heading from what was said: its first sentence or line, at word's end within `longest` characters. */
export function headingOf(text: string, longest = 120): string {
  const line = text.trim().split(/\n|(?<=[.!?])\s/u)[0]?.trim() ?? '';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
