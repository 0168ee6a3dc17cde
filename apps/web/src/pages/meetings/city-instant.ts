const MINUTE = 60_000;

/** The moment at which clocks of the zone show this day (YYYY-MM-DD) and time (HH:MM), as ISO text; '' while one is missing. */
export function cityInstant(day: string, time: string, zone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted)) return '';
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = wanted - offsetOf(wanted, zone);
  return new Date(wanted - offsetOf(first, zone)).toISOString();
}

/** Day and time that clocks of the zone show at this moment. */
export function cityClock(instant: string, zone: string): { day: string; time: string } {
  const shown = new Date(Date.parse(instant) + offsetOf(Date.parse(instant), zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

function offsetOf(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(at / MINUTE) * MINUTE;
}
