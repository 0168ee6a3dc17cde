import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sectorCoverage, type SeatSector } from './sector-coverage.rules.js';

const SECTORS = ['government', 'business', 'faith', 'labor'].map((code) => ({ code, label: null }));
const seats = fc.array(fc.record({
  sector: fc.constantFrom('government', 'business', 'faith', 'labor', null), standing: fc.constantFrom('held' as const, 'invited' as const, 'empty' as const),
}), { maxLength: 100 });

describe('who is at the table', () => {
  it('S-003 says which sectors are there, asked, kept free and missing', () => {
    const table: SeatSector[] = [
      { sector: 'government', standing: 'held' }, { sector: 'government', standing: 'empty' }, { sector: 'business', standing: 'invited' },
      { sector: 'faith', standing: 'empty' }, { sector: null, standing: 'held' },
    ];
    expect(sectorCoverage(SECTORS, table).map(({ code, coverage, seats: all, held }) => [code, coverage, all, held])).toEqual([
      ['government', 'at_table', 2, 1], ['business', 'invited', 1, 0], ['faith', 'seat_empty', 1, 0], ['labor', 'missing', 0, 0],
    ]);
  });

  it('S-003 names every sector once, in the order of the city, whatever the table', () => {
    fc.assert(fc.property(seats, (table) => {
      const view = sectorCoverage(SECTORS, table);
      expect(view.map(({ code }) => code)).toEqual(SECTORS.map(({ code }) => code));
      for (const sector of view) {
        expect(sector.coverage === 'missing').toBe(sector.seats === 0);
        expect(sector.coverage === 'at_table').toBe(sector.held > 0);
      }
    }));
  });

  it('filling a seat never takes a sector from the table', () => {
    fc.assert(fc.property(seats, fc.nat(), (table, at) => {
      const there = (given: readonly SeatSector[]) => sectorCoverage(SECTORS, given).filter(({ coverage }) => coverage === 'at_table').map(({ code }) => code);
      const filled = table.map((seat, index): SeatSector => (index === at % Math.max(1, table.length) ? { ...seat, standing: 'held' } : seat));
      expect(there(filled)).toEqual(expect.arrayContaining(there(table)));
    }));
  });
});
