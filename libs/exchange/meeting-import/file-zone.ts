import ICAL from 'ical.js';
import { atLocal, isZone } from '#libs/kernel';
import type { CalendarBlock } from './split-calendar.js';

/** Names of zones in the calendars of Windows programs; more are found by the VTIMEZONE that comes with them. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Eastern Standard Time': 'America/New_York', 'Central Standard Time': 'America/Chicago', 'Mountain Standard Time': 'America/Denver', 'Pacific Standard Time': 'America/Los_Angeles',
  'US Mountain Standard Time': 'America/Phoenix', 'Alaskan Standard Time': 'America/Anchorage', 'Hawaiian Standard Time': 'Pacific/Honolulu', 'Atlantic Standard Time': 'America/Halifax',
  'GMT Standard Time': 'Europe/London', 'W. Europe Standard Time': 'Europe/Berlin', 'Romance Standard Time': 'Europe/Paris', UTC: 'UTC',
};

/** How the times under one zone name are read. `zone` is null when only the file's own VTIMEZONE knows it. */
export interface FileZone {
  readonly zone: string | null;
  instant(time: ICAL.Time): Date;
}

/** The zone that a name in a file means: IANA, IANA behind a prefix, Windows, or what the VTIMEZONE of the file says. Null when nothing tells. */
export function fileZone(name: string, blocks: readonly CalendarBlock[]): FileZone | null {
  const known = knownZone(name);
  if (known !== null) return { zone: known, instant: (time) => localInstant(time, known) };
  const block = blocks.find((one) => one.name === 'VTIMEZONE' && one.text.includes(name));
  if (block === undefined) return null;
  try {
    const timezone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block.text) as never));
    return { zone: null, instant: (time) => { const copy = time.clone(); copy.zone = timezone; return copy.toJSDate(); } };
  } catch {
    // A zone that cannot be read tells nothing; the caller says what was taken instead.
    return null;
  }
}

function knownZone(name: string): string | null {
  const plain = name.replace(/^"|"$/g, '').trim();
  if (WINDOWS[plain] !== undefined) return WINDOWS[plain];
  const parts = plain.split('/').filter((part) => part !== '');
  const candidates = [plain, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return candidates.find((one) => one.includes('/') && isZone(one)) ?? (/^(utc|gmt|z)$/i.test(plain) ? 'UTC' : null);
}

/** @throws RangeError for a day or an hour that there is not */
export function localInstant(time: ICAL.Time, zone: string): Date {
  const two = (part: number): string => String(part).padStart(2, '0');
  return new Date(atLocal(`${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`, `${two(time.hour)}:${two(time.minute)}`, zone).getTime() + time.second * 1_000);
}
