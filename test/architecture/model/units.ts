/**
 * The rooms of the house in the order in which imports may run: a room imports those above it in this list,
 * never one beside or below it. `ui` stands beside config because it knows the kernel only.
 */
const ORDER: readonly (readonly string[])[] = [
  ['kernel'],
  ['ui', 'platform/config', 'platform/contract'],
  ['platform/database'],
  ['platform/workspace'],
  ['platform/audit', 'platform/queue'],
  ['platform/work'],
  // Records is what all others register with; duties write mail.
  ['platform/language', 'platform/files', 'platform/records'],
  ['platform/search', 'platform/mail', 'platform/documents'],
  ['platform/duties'],
  ['platform/identity'],
  ['directory'],
  ['casework'],
  ['convening'],
  ['bodies'],
  ['engagement'],
  ['assessment'],
  ['deliberation'],
  ['publishing'],
  ['implementation'],
  ['monitoring'],
  ['reporting'],
  ['site', 'exchange'],
];

const RANKS: ReadonlyMap<string, number> = new Map(ORDER.flatMap((rooms, rank) => rooms.map((room) => [room, rank] as const)));

/** Stages of a plan's life, `directory` to `exchange`: all that is neither kernel, ui nor platform. */
export const STAGES: readonly string[] = ORDER.flat().filter((room) => !/^(kernel|ui$|platform\/)/.test(room));

/** All rooms by name: `kernel`, `platform/work`, `casework`. */
export const ROOMS: readonly string[] = [...RANKS.keys()];

/** Place in the arrow, 0 for the kernel; undefined for a room nobody planned. */
export function rankOf(room: string): number | undefined {
  return RANKS.get(room);
}

/** The room or app a file lives in: `casework`, `platform/work`, `apps/api`, or its top folder. */
export function unitOf(path: string): string {
  const [top = '', first = '', second = ''] = path.split('/');
  if (top === 'apps') return `apps/${first}`;
  if (top !== 'libs') return top;
  return first === 'platform' && path.split('/').length > 3 ? `platform/${second}` : first;
}
