import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, atLocal, isWorkingDay, localDate, localTime } from '#libs/kernel';
import { ASK_COUNSEL, NO_NOTICE, NOTICE_LAWS, noticeLaw } from './notice-laws.model.js';
import { checksOn, isOutdated, MEETING_CLASSES, noticeDue, verdictOf, type MeetingClass, type NoticeCase } from './notice.rules.js';

/** Federal holidays of 2025 to 2027 that the cases touch; each city keeps its own list. */
const HOLIDAYS = new Set(['2025-09-01', '2025-11-11', '2025-11-27', '2025-12-25', '2026-01-01', '2026-01-19', '2026-05-25', '2026-06-19', '2026-07-03', '2026-11-26', '2026-11-27', '2026-12-25', '2027-01-01']);
const CHICAGO = 'America/Chicago';
const ANGELES = 'America/Los_Angeles';
const EASTERN = 'America/New_York';
const DENVER = 'America/Denver';
const HONOLULU = 'Pacific/Honolulu';

/** rule, class, zone, meeting by the clock on the wall there, last minute to post by the same clock */
const CASES: readonly (readonly [string, MeetingClass, string, string, string])[] = [
  // Texas until August 2025: 72 hours by the clock, weekends and holidays included.
  ['us-tx', 'regular', CHICAGO, '2025-06-11 18:00', '2025-06-08 18:00'],
  ['us-tx', 'special', CHICAGO, '2025-06-09 09:00', '2025-06-06 09:00'],
  ['us-tx', 'regular', CHICAGO, '2025-08-29 17:00', '2025-08-26 17:00'],
  ['us-tx', 'regular', CHICAGO, '2025-08-31 12:00', '2025-08-28 12:00'],
  ['us-tx', 'regular', CHICAGO, '2025-03-10 18:00', '2025-03-07 17:00'],
  ['us-tx', 'regular', CHICAGO, '2024-11-04 18:00', '2024-11-01 19:00'],
  // From September 1, 2025: three whole business days between posting and meeting.
  ['us-tx', 'regular', CHICAGO, '2025-09-01 18:00', '2025-08-26 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-02 18:00', '2025-08-26 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-03 18:00', '2025-08-27 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-05 08:00', '2025-09-01 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-10 18:00', '2025-09-04 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-11 18:00', '2025-09-07 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-12 06:30', '2025-09-08 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-09-13 10:00', '2025-09-09 23:59'],
  ['us-tx', 'special', CHICAGO, '2025-09-15 18:00', '2025-09-09 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-11-12 18:00', '2025-11-05 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-12-01 18:00', '2025-11-24 23:59'],
  ['us-tx', 'regular', CHICAGO, '2025-12-29 18:00', '2025-12-22 23:59'],
  ['us-tx', 'regular', CHICAGO, '2026-01-05 18:00', '2025-12-29 23:59'],
  ['us-tx', 'regular', CHICAGO, '2026-03-09 18:00', '2026-03-03 23:59'],
  ['us-tx', 'regular', CHICAGO, '2026-11-02 18:00', '2026-10-27 23:59'],
  ['us-tx', 'regular', CHICAGO, '2026-12-01 18:00', '2026-11-23 23:59'],
  ['us-tx', 'regular', DENVER, '2026-12-03 16:00', '2026-11-29 23:59'],
  ['us-tx', 'special', CHICAGO, '2027-01-04 18:00', '2026-12-28 23:59'],
  // California: 72 hours and 24 hours, weekends and holidays included.
  ['us-ca', 'regular', ANGELES, '2026-06-10 18:00', '2026-06-07 18:00'],
  ['us-ca', 'regular', ANGELES, '2026-06-08 18:00', '2026-06-05 18:00'],
  ['us-ca', 'special', ANGELES, '2026-06-08 18:00', '2026-06-07 18:00'],
  ['us-ca', 'regular', ANGELES, '2026-03-09 18:00', '2026-03-06 17:00'],
  ['us-ca', 'special', ANGELES, '2026-03-08 18:00', '2026-03-07 17:00'],
  ['us-ca', 'regular', ANGELES, '2026-11-02 18:00', '2026-10-30 19:00'],
  ['us-ca', 'special', ANGELES, '2026-11-01 18:00', '2026-10-31 19:00'],
  ['us-ca', 'regular', ANGELES, '2026-11-30 09:00', '2026-11-27 09:00'],
  ['us-ca', 'special', ANGELES, '2026-12-26 10:00', '2026-12-25 10:00'],
  ['us-ca', 'regular', ANGELES, '2026-01-02 00:30', '2025-12-30 00:30'],
  ['us-ca', 'regular', ANGELES, '2028-03-01 18:00', '2028-02-27 18:00'],
  // Georgia: one week for what is regular, 24 hours else.
  ['us-ga', 'regular', EASTERN, '2026-06-10 18:00', '2026-06-03 18:00'],
  ['us-ga', 'regular', EASTERN, '2026-03-10 18:00', '2026-03-03 18:00'],
  ['us-ga', 'regular', EASTERN, '2026-11-03 18:00', '2026-10-27 18:00'],
  ['us-ga', 'special', EASTERN, '2026-03-08 12:00', '2026-03-07 11:00'],
  ['us-ga', 'special', EASTERN, '2026-11-01 12:00', '2026-10-31 13:00'],
  ['us-ga', 'special', EASTERN, '2026-11-27 09:00', '2026-11-26 09:00'],
  // Florida: reasonable; seven days and 72 hours as the manual advises.
  ['us-fl', 'regular', EASTERN, '2026-06-10 18:00', '2026-06-03 18:00'],
  ['us-fl', 'regular', EASTERN, '2026-03-09 18:00', '2026-03-02 18:00'],
  ['us-fl', 'special', EASTERN, '2026-06-10 18:00', '2026-06-07 18:00'],
  ['us-fl', 'special', CHICAGO, '2026-03-09 18:00', '2026-03-06 17:00'],
  ['us-fl', 'regular', EASTERN, '2027-01-01 18:00', '2026-12-25 18:00'],
  // Tennessee: 48 hours.
  ['us-tn', 'regular', CHICAGO, '2026-06-10 18:00', '2026-06-08 18:00'],
  ['us-tn', 'regular', CHICAGO, '2026-03-09 18:00', '2026-03-07 17:00'],
  ['us-tn', 'special', EASTERN, '2026-11-02 09:00', '2026-10-31 10:00'],
  ['us-tn', 'regular', CHICAGO, '2026-12-26 09:00', '2026-12-24 09:00'],
  // Utah and Idaho: 24 hours.
  ['us-ut', 'regular', DENVER, '2026-06-08 18:00', '2026-06-07 18:00'],
  ['us-ut', 'special', DENVER, '2026-03-08 18:00', '2026-03-07 17:00'],
  ['us-ut', 'regular', DENVER, '2026-11-01 18:00', '2026-10-31 19:00'],
  ['us-id', 'regular', 'America/Boise', '2026-12-28 12:00', '2026-12-27 12:00'],
  // Hawaii: six days of the calendar, at any hour of the sixth.
  ['us-hi', 'regular', HONOLULU, '2026-06-16 09:00', '2026-06-10 23:59'],
  ['us-hi', 'special', HONOLULU, '2026-06-06 09:00', '2026-05-31 23:59'],
  ['us-hi', 'regular', HONOLULU, '2026-03-10 09:00', '2026-03-04 23:59'],
  ['us-hi', 'regular', HONOLULU, '2027-01-01 09:00', '2026-12-26 23:59'],
  ['us-hi', 'regular', HONOLULU, '2028-03-05 09:00', '2028-02-28 23:59'],
  // Alabama: 24 hours for special meetings.
  ['us-al', 'special', CHICAGO, '2026-11-01 18:00', '2026-10-31 19:00'],
];

const minuteIn = (zone: string, at: Date): string => `${localDate(at, zone)} ${localTime(at, zone)}`;
const instant = (text: string, zone: string): Date => atLocal(text.slice(0, 10), text.slice(11), zone);
const given = (text: string, zone: string, meetingClass: MeetingClass = 'regular'): NoticeCase => ({ startsAt: instant(text, zone), zone, meetingClass, holidays: HOLIDAYS });

describe('notice calculator', () => {
  it('L5 the table holds 60 dated cases', () => expect(CASES).toHaveLength(60));

  it.each(CASES)('L5 %s, %s, %s: a meeting at %s has to be posted by %s', (code, meetingClass, zone, meeting, due) => {
    const { dueAt } = noticeDue(noticeLaw(code), given(meeting, zone, meetingClass));
    expect(minuteIn(zone, dueAt!)).toBe(due);
    expect(verdictOf({ dueAt }, dueAt!)).toBe('in_time');
    expect(verdictOf({ dueAt }, new Date(dueAt!.getTime() + 1))).toBe('late');
  });

  it('L5 the day to do it is a working day: a Sunday deadline is met on Friday, the day after Thanksgiving on Wednesday', () => {
    expect(noticeDue(noticeLaw('us-tx'), given('2025-09-11 18:00', CHICAGO)).postOn).toBe('2025-09-05');
    expect(noticeDue(noticeLaw('us-ca'), given('2026-11-30 09:00', ANGELES)).postOn).toBe('2026-11-25');
  });

  it('L5 where no number is known, none is invented', () => {
    for (const rule of [NO_NOTICE, ASK_COUNSEL, noticeLaw('us-zz')]) expect(noticeDue(rule, given('2026-06-10 18:00', CHICAGO)).dueAt).toBeNull();
    expect(noticeDue(noticeLaw('us-al'), given('2026-06-10 18:00', CHICAGO)).dueAt).toBeNull();
    for (const rule of NOTICE_LAWS) expect(noticeDue(rule, given('2026-06-10 18:00', CHICAGO, 'emergency')).dueAt).toBeNull();
    expect(verdictOf({ dueAt: null }, new Date())).toBe('no_deadline');
  });

  it('L5 a rule past its date says so, for a meeting that lies past it too', () => {
    const texas = noticeLaw('us-tx');
    expect(isOutdated(texas, '2026-11-23', '2026-12-03')).toBe(false);
    expect(isOutdated(texas, '2026-11-23', '2027-09-01')).toBe(true);
    expect(isOutdated(texas, '2027-09-01', '2027-08-30')).toBe(true);
  });

  it('L5 what else the law asks for begins and ends with it', () => {
    expect(checksOn(noticeLaw('us-ca'), '2026-06-30')).not.toContain('translated-agenda');
    expect(checksOn(noticeLaw('us-ca'), '2026-07-01')).toContain('translated-agenda');
    expect(checksOn(noticeLaw('us-ca'), '2030-01-01')).not.toContain('translated-agenda');
    expect(checksOn(noticeLaw('us-tx'), '2025-08-31')).not.toContain('budget-copy');
  });
});

describe('notice calculator, whatever the day', () => {
  const rules = fc.constantFrom(...NOTICE_LAWS);
  const cases = fc.record({
    startsAt: fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
    zone: fc.constantFrom(CHICAGO, ANGELES, EASTERN, DENVER, HONOLULU, 'America/Phoenix', 'America/Anchorage'),
    meetingClass: fc.constantFrom(...MEETING_CLASSES), holidays: fc.constant(HOLIDAYS),
  });

  it('L5 D10 the deadline lies before the meeting, and the working day to post on not after the deadline', () => {
    fc.assert(fc.property(rules, cases, (rule, one) => {
      const { dueAt, postOn } = noticeDue(rule, one);
      if (dueAt === null || postOn === null) return;
      expect(dueAt < one.startsAt).toBe(true);
      expect(postOn <= localDate(dueAt, one.zone)).toBe(true);
      expect(isWorkingDay(postOn, HOLIDAYS)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('L5 D10 in Texas exactly three working days lie between the last day to post and the meeting', () => {
    fc.assert(fc.property(cases, (one) => {
      const day = localDate(one.startsAt, one.zone);
      if (one.meetingClass === 'emergency' || day < '2025-09-01') return;
      const due = localDate(noticeDue(noticeLaw('us-tx'), one).dueAt!, one.zone);
      const between: string[] = [];
      for (let at = addDays(due, 1); at < day; at = addDays(at, 1)) if (isWorkingDay(at, HOLIDAYS)) between.push(at);
      expect(between).toHaveLength(3);
      expect(isWorkingDay(addDays(due, 1), HOLIDAYS)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('L5 a later meeting never has an earlier deadline under the same terms', () => {
    fc.assert(fc.property(rules, cases, fc.integer({ min: 0, max: 40 * 24 }), (rule, one, later) => {
      const next = { ...one, startsAt: new Date(one.startsAt.getTime() + later * 3_600_000) };
      const [first, second] = [noticeDue(rule, one), noticeDue(rule, next)];
      if (first.dueAt === null || second.dueAt === null || first.span !== second.span) return;
      expect(second.dueAt >= first.dueAt).toBe(true);
    }), { numRuns: 2000 });
  });
});
