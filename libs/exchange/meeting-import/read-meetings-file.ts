import { exchangeProblem } from '../exchange.problems.js';
import { MeetingsReading, type ReadingPlace } from './meetings-file.model.js';
import { readIcs } from './read-ics.js';
import { readListedMeetings } from './read-listed-meetings.js';

const MEGABYTES = 20;
const ENTRIES_AT_MOST = 5_000;

export interface MeetingsFile extends Pick<MeetingsReading, 'meetings' | 'repaired' | 'leftOut'> {
  readonly form: 'icalendar' | 'listed-json';
}

/**
 * Reads a calendar or a list of meetings. Writes nothing and knows no database.
 * @throws Problem `exchange.file.…` with the line where there is one: the file as a whole cannot be read
 */
export function readMeetingsFile(bytes: Uint8Array, place: ReadingPlace): MeetingsFile {
  if (bytes.length > MEGABYTES * 1_048_576) throw tooLarge();
  const reading = new MeetingsReading(place);
  const text = decoded(bytes, reading);
  if (text.trim() === '') throw exchangeProblem('file.empty');
  const form = /^\s*[[{]/.test(text) ? 'listed-json' : 'icalendar';
  if (form === 'listed-json') readListedMeetings(parseJsonFile(text), reading);
  else if (/^BEGIN:/im.test(text)) readIcs(text, reading);
  else throw exchangeProblem('file.not-calendar');
  if (reading.meetings.size > ENTRIES_AT_MOST) throw tooLarge();
  if (reading.meetings.size === 0 && reading.leftOut.length === 0) throw exchangeProblem('file.nothing');
  return { form, meetings: reading.meetings, repaired: reading.repaired, leftOut: reading.leftOut };
}

function tooLarge() {
  return exchangeProblem('file.too-large', { limit: MEGABYTES, most: ENTRIES_AT_MOST });
}

function decoded(bytes: Uint8Array, reading: MeetingsReading): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Old calendar programs write the characters of Windows.
    reading.repair('encoding', null);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws Problem `exchange.file.json` with the line */
export function parseJsonFile(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch (error) {
    const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
    throw exchangeProblem('file.json', { line: text.slice(0, position).split('\n').length });
  }
}
