import { describe, expect, it } from '@jest/globals';

import { createMessages } from './create-messages.js';
import { interfaceLanguages } from './languages.js';
import { directionOf, languageName, languageOwnName } from './languages.js';
import { loadMessages } from './load-messages.js';
import { problemWords } from './problem-words.js';

describe('createMessages', () => {
  it('counts in the grammar of each language', () => {
    expect(createMessages('en').t('states.timeliness.lateDays', { days: 1 })).toBe('1 day late');
    expect(createMessages('en').t('states.timeliness.lateDays', { days: 23 })).toBe('23 days late');
    expect(createMessages('es').t('states.timeliness.lateDays', { days: 23 })).toBe('23 días de retraso');
    expect(createMessages('ar').t('states.timeliness.lateDays', { days: 2 })).toBe('متأخر يومين');
    expect(createMessages('ar').t('states.timeliness.lateDays', { days: 23 })).toBe('متأخر 23 يومًا');
  });

  it('tells language and direction, and falls back to English openly', () => {
    expect(createMessages('ar-EG')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(createMessages('vi')).toMatchObject({ lang: 'en', dir: 'ltr', locale: 'en' });
  });

  it('L8 Spanish and Arabic say they are unchecked until somebody signs', () => {
    expect(createMessages('en').translationNote).toBeUndefined();
    expect(createMessages('es').translationNote).toContain('español');
    expect(createMessages('ar').translationNote).toContain('العربية');
    const signed = createMessages('es', { name: 'Ana Ruiz', date: '2026-11-02' });
    expect(signed.translationNote).toBeUndefined();
    expect(createMessages('es').translationNote).toBeDefined();
  });

  it('throws when an argument is missing, so that no half sentence is shown', () => {
    expect(() => createMessages('en').t('dates.since')).toThrow();
  });

  it('L8 the pseudo-locales disguise every literal and still format', () => {
    const accented = createMessages('en-XA').t('states.timeliness.lateDays', { days: 3 });
    expect(accented).toMatch(/^\[3 đåýš ļåţé~+\]$/);
    const mirrored = createMessages('ar-XB');
    expect(mirrored.dir).toBe('rtl');
    expect(mirrored.t('frame.today')).toContain('\u202e');
  });

  it('loads one language by itself with the same words', async () => {
    for (const locale of [...interfaceLanguages, 'en-XA', 'vi']) {
      expect((await loadMessages(locale)).t('frame.today')).toBe(createMessages(locale).t('frame.today'));
    }
  });

  it('says what happened, what was kept and what to do for every kind of problem', () => {
    const words = problemWords('unexpected', createMessages('en'), 'R-17');
    expect(words.next).toContain('R-17');
    expect(problemWords('too-many', createMessages('ar')).title).not.toBe('');
  });
});

describe('languages', () => {
  it('are named by their own speakers', () => {
    expect(['en', 'es', 'ar', 'vi', 'zh-Hant'].map(languageOwnName)).toEqual(['English', 'Español', 'العربية', 'Tiếng Việt', '繁體中文']);
    expect(languageName('ar', 'en')).toBe('Arabic');
    expect(languageOwnName('not a tag')).toBe('not a tag');
  });

  it('know their direction', () => {
    expect(['en', 'ar', 'fa-AF', 'prs', 'es'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl', 'ltr']);
  });
});
