import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSlug, slugOf } from './slug.rules.js';

describe('the address of a plan', () => {
  it.each([['Welcoming Riverton!', 'welcoming-riverton'], ['Plan 2.0', 'plan-2-0'], ['Año Nuevo: Bienvenidos', 'ano-nuevo-bienvenidos'], ['خطة الترحيب', 'plan'], ['2030', 'plan'], ['API', 'plan']])(
    'S-058 %s → %s', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('S-058 whatever the title, the address can be used, and making it again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      expect(isSlug(slugOf(title))).toBe(true);
      expect(slugOf(slugOf(title))).toBe(slugOf(title));
    }));
  });
});
