import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { contrastRatio, DEFAULT_ACCENT, inkOn, parseColor, readableAccent, SURFACES } from './contrast.js';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('agrees with known WCAG ratios', () => {
    expect(contrastRatio('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('L1 any wish of a city ends readable on every surface, with readable ink on it', () => {
    fc.assert(fc.property(color, (wish) => {
      const { accent, ink, adjusted } = readableAccent(wish);
      for (const surface of SURFACES) expect(contrastRatio(accent, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(ink, accent)).toBeGreaterThanOrEqual(4.5);
      expect(adjusted).toBe(accent !== wish);
    }));
  });

  it('L1 there is ink for every color at all', () => {
    fc.assert(fc.property(color, (any) => {
      expect(contrastRatio(inkOn(any), any)).toBeGreaterThanOrEqual(4.5);
    }));
  });

  it('keeps a readable wish and falls back on nonsense', () => {
    expect(readableAccent('#0b5d3b')).toEqual({ accent: '#0b5d3b', ink: '#ffffff', adjusted: false });
    expect(readableAccent('teal-ish')).toEqual({ accent: DEFAULT_ACCENT, ink: '#ffffff', adjusted: true });
    expect(readableAccent(undefined).adjusted).toBe(false);
    expect(parseColor('FC0')).toBe('#ffcc00');
  });
});
