import type { Option } from '../../kit/select-field.js';

const ZONES = [
  'America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu',
  'America/Puerto_Rico', 'Pacific/Guam',
];

/** The languages most asked for first; any other can be added in the settings. */
export const publicLanguages = ['en', 'es', 'ar', 'zh-Hans', 'vi', 'fr', 'ht', 'so', 'am', 'ru'];

/** The zone of this browser. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** United States zones by their own names, and the one chosen if it is another. */
export function usZones(locale: string, chosen: string): Option[] {
  const all = ZONES.includes(chosen) || chosen === '' ? ZONES : [chosen, ...ZONES];
  return all.map((zone) => ({ value: zone, label: `${zoneName(zone, locale)} (${zone.split('/').at(-1)?.replaceAll('_', ' ')})` }));
}

function zoneName(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

export function monthOptions(locale: string): Option[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: name.format(new Date(Date.UTC(2026, at, 1))) }));
}
