import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INSTITUTION_STATES, ringDay, standingOn, stateFault, type ChangeAbout } from './history.rules.js';
import { DURABILITIES, MECHANISMS } from './mechanism.model.js';
import { inForce, survivalOf, type ActFacts } from './survival.rules.js';

const act = (id: string, mechanism: keyof typeof MECHANISMS, doneFrom: string | null, more: Partial<ActFacts> = {}): ActFacts =>
  ({ id, durability: MECHANISMS[mechanism], doneFrom, endedFrom: null, votesFor: null, votesAgainst: null, ...more });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyAct = fc.record({
  id: fc.uuid(), durability: fc.constantFrom(...DURABILITIES), doneFrom: fc.option(day), endedFrom: fc.option(day),
  votesFor: fc.option(fc.nat(100)), votesAgainst: fc.option(fc.nat(100)),
});

describe("S-113 what survives the mayor's term", () => {
  const newYork = [act('founded', 'executive_order', '1984-01-01'), act('charter', 'charter_referendum', '2001-11-06', { votesFor: 60, votesAgainst: 40 })];

  it('S-114 S-370 S-107 founded in 1984, in the charter since 2001: the answer depends on the day', () => {
    expect(survivalOf(newYork, '1983-12-31')).toEqual({ answer: 'none', actId: null });
    expect(survivalOf(newYork, '1999-01-01')).toEqual({ answer: 'executive', actId: 'founded' });
    expect(survivalOf(newYork, '2026-11-23')).toEqual({ answer: 'charter', actId: 'charter' });
  });

  it.each([
    ['S-106', 'announcement', 'word'], ['S-108', 'executive_order', 'executive'], ['S-109', 'council_resolution', 'council'], ['S-110', 'ordinance', 'law'],
    ['S-112', 'reorganization', 'executive'], ['S-111', 'merger', 'executive'],
  ] as const)('%s an office by %s rests on: %s', (_row, mechanism, answer) => expect(survivalOf([act('a', mechanism, '2015-01-01')], '2026-01-01').answer).toBe(answer));

  it('S-104 a referendum that was lost founds nothing', () => {
    expect(survivalOf([act('lost', 'charter_referendum', '2009-01-22', { votesFor: 43, votesAgainst: 57 })], '2026-01-01').answer).toBe('none');
  });

  it('a repealed ordinance holds until its repeal and not after', () => {
    const acts = [act('law', 'ordinance', '2012', { doneFrom: '2012-01-01', endedFrom: '2020-07-01' })];
    expect([survivalOf(acts, '2020-06-30').answer, survivalOf(acts, '2020-07-01').answer]).toEqual(['law', 'none']);
  });

  it('the order of the acts changes nothing, one more act never weakens, and only an act in force decides', () => {
    fc.assert(fc.property(fc.uniqueArray(anyAct, { selector: ({ id }) => id, maxLength: 8 }), anyAct, day, (acts, more, on) => {
      const before = survivalOf(acts, on);
      expect(survivalOf([...acts].reverse(), on)).toEqual(before);
      const rank = (answer: string): number => (DURABILITIES as readonly string[]).indexOf(answer);
      expect(rank(survivalOf([...acts, more], on).answer)).toBeGreaterThanOrEqual(rank(before.answer));
      const decides = acts.find(({ id }) => id === before.actId);
      expect(decides === undefined ? before.answer === 'none' : inForce(decides, on)).toBe(true);
    }));
  });
});

describe('as of any day', () => {
  const change = fc.record({ about: fc.constantFrom<ChangeAbout>('state', 'placement', 'head'), fromDay: day, id: fc.uuid() });

  it('the last change until that day holds, whatever the order of writing', () => {
    fc.assert(fc.property(fc.uniqueArray(change, { selector: ({ about, fromDay }) => about + fromDay, maxLength: 20 }), day, (changes, on) => {
      const standing = standingOn(changes, on);
      expect(standingOn([...changes].reverse(), on)).toEqual(standing);
      for (const about of ['state', 'placement', 'head'] as const) {
        const past = changes.filter((one) => one.about === about && one.fromDay <= on);
        expect(standing[about]?.fromDay).toBe(past.map(({ fromDay }) => fromDay).sort().at(-1));
      }
    }));
  });

  it('S-366 dormant, then relaunched; what was never dormant is not relaunched', () => {
    const line = (...states: (typeof INSTITUTION_STATES)[number][]) => states.map((state, at) => ({ state, fromDay: `20${10 + at}-01-01` }));
    expect(stateFault(line('announced', 'active', 'dormant', 'relaunched', 'merged'))).toBeNull();
    expect(stateFault(line('active', 'relaunched'))).toEqual({ from: 'active', to: 'relaunched' });
    expect(stateFault(line('active', 'dormant', 'relaunched').reverse())).toBeNull();
  });
});

describe('nothing sits under itself', () => {
  const at = (partyId: string, otherPartyId: string | null, fromDay = '2000-01-01') => ({ partyId, otherPartyId, fromDay });

  it('a ring through three is found on its first day, and a move in time is none', () => {
    expect(ringDay([at('a', 'b'), at('b', 'c'), at('c', 'a', '2010-01-01')], 'a')).toBe('2010-01-01');
    expect(ringDay([at('a', 'b'), at('a', null, '2009-01-01'), at('b', 'a', '2010-01-01')], 'a')).toBeNull();
  });

  it('a tree has no ring, and one edge back from the root to anything below makes one', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), fc.nat(), (parents, pick) => {
      const tree = parents.map((parent, index) => at(`${index + 1}`, `${parent % (index + 1)}`));
      for (const { partyId } of tree) expect(ringDay(tree, partyId)).toBeNull();
      expect(ringDay([...tree, at('0', `${1 + (pick % parents.length)}`)], '0')).toBe('2000-01-01');
    }));
  });
});
