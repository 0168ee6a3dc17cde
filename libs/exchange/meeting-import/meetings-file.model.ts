/** One meeting of a file. */
export interface FileMeeting {
  /** Theirs; for one occurrence of what recurs, with the start that the series gave it. */
  readonly foreignId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly cancelled: boolean;
  /** The committee that the file names, if it does. */
  readonly body: string | null;
}

export type FileRemarkCode =
  | 'no-time' | 'all-day' | 'unreadable' | 'no-start' | 'ends-before' | 'no-end' | 'zone-guessed' | 'floating' | 'no-id' | 'no-title' | 'shortened' | 'endless' | 'twice'
  | 'settled' | 'changed-here' | 'other-body' | 'encoding' | 'not-meeting';

/** What was repaired or left out; its words stand in the catalogue under `calendar.remark`. */
export interface FileRemark {
  readonly code: FileRemarkCode;
  readonly line: number | null;
  readonly params: Readonly<Record<string, string>>;
}

/** What a reader of a file is told of the city. */
export interface ReadingPlace {
  /** Times without a zone are meant so. */
  readonly zone: string;
  /** A series without end is taken until two years from here. */
  readonly now: Date;
  /** Stands for a missing name. */
  readonly untitled: string;
}

/** Gathers meetings and remarks while a file is read; of two with one id the later one counts. */
export class MeetingsReading {
  readonly meetings = new Map<string, FileMeeting>();
  readonly repaired: FileRemark[] = [];
  readonly leftOut: FileRemark[] = [];

  constructor(readonly place: ReadingPlace) {}

  repair(code: FileRemarkCode, line: number | null, params: Readonly<Record<string, string>> = {}): void {
    this.repaired.push({ code, line, params });
  }

  leave(code: FileRemarkCode, line: number | null, params: Readonly<Record<string, string>> = {}): void {
    this.leftOut.push({ code, line, params });
  }

  /** Fits names and places into their fields, gives an end to what has none. */
  keep(given: Omit<FileMeeting, 'endsAt' | 'title' | 'place' | 'onlineUrl'> & { readonly title: string | null; readonly place: string | null; readonly endsAt: Date | null; readonly onlineUrl: string | null }, line: number | null): void {
    if (!isUsable(given.startsAt)) throw new RangeError('time');
    const title = this.titleOf(given.title, line);
    const place = this.fitting(oneLine(given.place ?? ''), 300, line);
    const { startsAt } = given;
    let endsAt = given.endsAt !== null && isUsable(given.endsAt) ? given.endsAt : null;
    if (endsAt === null || endsAt <= startsAt) {
      this.repair(endsAt === null || endsAt.getTime() === startsAt.getTime() ? 'no-end' : 'ends-before', line, { what: title });
      endsAt = new Date(startsAt.getTime() + HOUR_MS);
    }
    const onlineUrl = given.onlineUrl !== null && /^https?:\/\/\S{1,480}$/.test(given.onlineUrl) ? given.onlineUrl : null;
    this.meetings.set(given.foreignId, { ...given, title, place: place === '' ? null : place, endsAt, onlineUrl });
  }

  private titleOf(text: string | null, line: number | null): string {
    const title = oneLine(text ?? '').replace(/^\*+/, '').trim();
    if (title !== '') return this.fitting(title, 200, line);
    this.repair('no-title', line, { what: this.place.untitled });
    return this.place.untitled;
  }

  private fitting(text: string, most: number, line: number | null): string {
    if (text.length <= most) return text;
    const short = `${[...text].slice(0, most - 2).join('').slice(0, most - 1).trimEnd()}…`;
    this.repair('shortened', line, { what: short.slice(0, 60) });
    return short;
  }
}

const HOUR_MS = 3_600_000;

/** A time that a meeting can have; not the year 0 or 20000 of a broken file. */
function isUsable(at: Date): boolean {
  return at.getTime() > Date.UTC(1800, 0) && at.getTime() < Date.UTC(2400, 0);
}

/** Control characters and line ends become spaces; a file is not trusted to hold one line. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\uD800-\uDFFF]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
}
