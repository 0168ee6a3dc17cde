import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, publicActor, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { Search, SearchIndex, SearchModule, type SearchRow } from './index.js';
import { fold, readQuestion } from './search.rules.js';

let rooms: Rooms;
let city: string;
let director: Actor;
const bodyId = newId();

function row(more: Partial<SearchRow>): SearchRow {
  return { kind: 'item', subjectId: newId(), title: 'Untitled', body: '', visibility: 'public', path: '/items/x', ...more };
}
const put = (...rows: SearchRow[]): Promise<void> => rooms.get(UnitOfWork).run('spec.index', director, (tx) => tx.use(SearchIndex).put(...rows));
const find = async (q: string, actor = director): Promise<string[]> => (await rooms.get(Search).execute(actor, { q })).items.map(({ title }) => title);

beforeAll(async () => {
  rooms = await bootRooms([SearchModule]);
  city = await foundCity(rooms);
  director = actorWith(city, 'director');
  await put(
    row({ number: '13', title: 'Train front-desk staff in language access', body: 'Thirteen departments take part.' }),
    row({ number: '130', title: 'Open a welcome center', body: 'See 13 for language access.' }),
    row({ title: 'Educación de adultos', body: 'Clases de inglés por la noche' }),
    row({ title: 'تعليم الكبار', body: 'دروس مسائية' }),
    row({ title: 'Budget draft', body: 'secret figures', visibility: 'staff' }),
    row({ title: 'Committee notes', body: 'ratings of ideas', visibility: 'body', bodyId }),
    row({ title: 'Proposal on libraries', body: 'for participants', visibility: 'participants' }),
  );
});
afterAll(() => rooms.close());

describe('search', () => {
  it('type 13, get 13', async () => {
    expect((await find('13'))[0]).toBe('Train front-desk staff in language access');
    expect((await find('#13'))[0]).toBe('Train front-desk staff in language access');
    expect((await find('130'))).toEqual(['Open a welcome center']);
  });

  it('finds words, the word still being typed, phrases, and leaves out what is excluded', async () => {
    expect(await find('language acc')).toHaveLength(2);
    expect(await find('"front-desk staff"')).toEqual(['Train front-desk staff in language access']);
    expect(await find('language -center')).toEqual(['Train front-desk staff in language access']);
    expect(await find('welc')).toEqual(['Open a welcome center']);
    expect(await find('nothingofthekind')).toEqual([]);
  });

  it('does not mind accents, in any script', async () => {
    expect(await find('educacion')).toEqual(['Educación de adultos']);
    expect(await find('INGLÉS')).toEqual(['Educación de adultos']);
    expect(await find('تعليم')).toEqual(['تعليم الكبار']);
  });

  it('T10 shows to each what each may see, and nothing of another city', async () => {
    const member = actorWith(city, 'member', {}, { scopeKind: 'body', scopeId: bodyId });
    const other = actorWith(city, 'member', {}, { scopeKind: 'body', scopeId: newId() });
    const nobody = publicActor(city, 'spec');
    const all = ['secret figures', 'ratings of ideas', 'participants', 'welcome'];
    const seen = async (actor: Actor): Promise<number[]> => Promise.all(all.map(async (q) => (await find(q, actor)).length));
    expect(await seen(director)).toEqual([1, 1, 1, 1]);
    expect(await seen(member)).toEqual([0, 1, 1, 1]);
    expect(await seen(other)).toEqual([0, 0, 1, 1]);
    expect(await seen(nobody)).toEqual([0, 0, 0, 1]);
    expect(await seen(actorWith(city, 'executive'))).toEqual([0, 0, 1, 1]);
    expect(await seen(actorWith(await foundCity(rooms), 'administrator'))).toEqual([0, 0, 0, 0]);
  });

  it('replaces and removes in the commit of the thing', async () => {
    const thing = row({ title: 'Zebra crossing' });
    await put(thing);
    await put({ ...thing, title: 'Giraffe crossing' });
    expect(await find('crossing')).toEqual(['Giraffe crossing']);
    await rooms.get(UnitOfWork).run('spec.index', director, (tx) => tx.use(SearchIndex).remove('item', thing.subjectId));
    expect(await find('crossing')).toEqual([]);
  });

  it('goes page by page without repeating or losing any, and marks what was found', async () => {
    await put(...Array.from({ length: 45 }, (_, n) => row({ title: `Pageable ${n}`, body: `about <b>pages</b> number ${n % 3 === 0 ? 'pageable' : 'other'}` })));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(Search).execute(director, { q: 'pageable', ...(after === undefined ? {} : { after }) });
      expect(page.items.length).toBeLessThanOrEqual(20);
      seen.push(...page.items.map(({ title }) => title));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
    const [first] = (await rooms.get(Search).execute(director, { q: 'departments' })).items;
    expect(first!.snippet).toBe('Thirteen \uE000departments\uE001 take part');
  });

  it('P5 takes whatever is typed', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (q) => {
      await rooms.get(Search).execute(director, { q: q.replaceAll('\u0000', ' ') });
    }), { numRuns: 100 });
    for (const q of ["'", '"', '-', 'or', '& | !', ':*', "a:*'b", '((', '\\', 'or or']) await rooms.get(Search).execute(director, { q });
  });
});

describe('what was typed', () => {
  it('is split into what is finished and what is being typed', () => {
    expect(readQuestion('Language acc')).toEqual({ web: 'language', prefix: 'acc', exact: 'language acc' });
    expect(readQuestion('acc ')).toMatchObject({ web: 'acc', prefix: '' });
    expect(readQuestion('"front desk')).toMatchObject({ web: '"front desk', prefix: '' });
    expect(readQuestion('a -b')).toMatchObject({ web: 'a -b', prefix: '' });
    expect(readQuestion('No. 13').exact).toBe('13');
    expect(fold('Ação ﬁn')).toBe('acao fin');
  });
});
