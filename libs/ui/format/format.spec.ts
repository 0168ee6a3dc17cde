import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { createMessages } from '../messages/create-messages.js';
import { daysBetween, formatDate, formatInstant, formatRelative, formatTime, formatWhen } from './format-dates.js';
import { formatFiscalQuarter, formatFiscalYear } from './format-fiscal.js';
import { formatChange, formatFileSize, formatList, formatMoney, formatNumber, formatPercent } from './format-numbers.js';
import { formatPartialDate } from './format-partial-date.js';

const today = '2026-11-23';

describe('dates', () => {
  it('are said as people say them, with the exact one at hand', () => {
    expect(formatWhen('2026-11-30', today, 'en')).toBe('in 7 days · November 30');
    expect(formatWhen('2026-11-24', today, 'en')).toBe('tomorrow · November 24');
    expect(formatWhen('2026-10-31', today, 'en')).toBe('23 days ago · October 31');
    expect(formatWhen('2026-11-30', today, 'es')).toBe('dentro de 7 días · 30 de noviembre');
    expect(formatWhen('2026-11-30', today, 'ar')).toBe('خلال 7 أيام · 30 نوفمبر');
    expect(formatRelative('2027-06-30', today, 'en')).toBe('in 7 months');
  });

  it('leave the year off only where nobody could mistake it', () => {
    expect(formatDate('2026-11-30', 'en')).toBe('November 30, 2026');
    expect(formatDate('2027-01-31', 'en', { today })).toBe('January 31');
    expect(formatDate('2027-11-01', 'en', { today })).toBe('November 1, 2027');
    expect(formatDate('2026-02-02', 'en', { today, style: 'short' })).toBe('Feb 2');
    expect(formatDate('2026-11-23', 'en', { today, weekday: true })).toBe('Monday, November 23');
  });

  it('refuse what is no date', () => {
    for (const wrong of ['2026-02-30', '2026-1-1', 'soon', '2026-11-30T00:00']) expect(() => formatDate(wrong, 'en')).toThrow(RangeError);
  });

  it('count days across every change of clocks', () => {
    fc.assert(fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: 0, max: 30000 }), (distance, start) => {
      const from = new Date(start * 86_400_000).toISOString().slice(0, 10);
      const to = new Date((start + distance) * 86_400_000).toISOString().slice(0, 10);
      expect(daysBetween(from, to)).toBe(distance);
    }));
  });

  it('tell times and instants in the zone of the city', () => {
    expect(formatTime('09:00', 'en')).toBe('9:00 AM');
    expect(formatTime('16:30:00', 'es')).toBe('4:30 p.m.');
    expect(formatInstant('2026-11-23T12:00:00Z', 'America/New_York', 'en')).toBe('Mon, Nov 23, 7:00 AM');
    expect(formatInstant('2026-11-23T02:00:00Z', 'America/New_York', 'en', 'date')).toBe('November 22, 2026');
    expect(() => formatTime('9 AM', 'en')).toThrow(RangeError);
  });
});

describe('dates known in part', () => {
  const cases = {
    '2014-22': 'Summer 2014', '2014-02': 'February 2014', '2014~': 'about 2014', '2014?': '2014, not certain', '201X': 'the 2010s',
    '2014': '2014', '2014-02-11': 'February 11, 2014', '2014/2016': '2014 to 2016', '2014-22/..': 'Summer 2014 and after',
    '../2016': 'up to 2016', '2014-XX': '2014', '2014-02%': 'about February 2014, not certain', '2014-02-30': '2014-02-30', 'last fall': 'last fall',
  };
  it.each(Object.entries(cases))('%s reads "%s"', (edtf, words) => {
    expect(formatPartialDate(edtf, createMessages('en'))).toBe(words);
  });

  it('read in Spanish and Arabic', () => {
    expect(formatPartialDate('2014-22', createMessages('es'))).toBe('verano de 2014');
    expect(formatPartialDate('2014-02', createMessages('ar'))).toBe('فبراير 2014');
  });
});

describe('numbers', () => {
  it('are grouped, exact and in Western digits in every language', () => {
    expect(formatNumber(1204.5, 'en')).toBe('1,204.5');
    expect(formatNumber('12345678901234567890.12', 'en')).toBe('12,345,678,901,234,567,890.12');
    expect(formatNumber(1204, 'ar')).toBe('1,204');
    expect(formatPercent(0.425, 'en', 1)).toBe('42.5%');
    expect(formatChange(4, 'en')).toBe('+4');
    expect(() => formatNumber('12 people', 'en')).toThrow(RangeError);
  });

  it('show money without empty cents', () => {
    expect(formatMoney(40000, 'en')).toBe('$40,000');
    expect(formatMoney('40000.00', 'en')).toBe('$40,000');
    expect(formatMoney('19.50', 'en')).toBe('$19.50');
    expect(formatMoney(40000, 'es')).toBe('$40,000');
  });

  it('name sizes, lists and fiscal quarters', () => {
    expect(formatFileSize(12_345, 'en')).toBe('12 kB');
    expect(formatFileSize(3_400_000, 'en')).toBe('3.4 MB');
    expect(formatList(['Library', 'Police', 'Chamber'], 'en')).toBe('Library, Police, and Chamber');
    expect(formatFiscalQuarter({ year: 2027, quarter: 2 }, createMessages('en'))).toBe('FY27 Q2');
    expect(formatFiscalYear(2007, createMessages('en'))).toBe('FY07');
  });
});
