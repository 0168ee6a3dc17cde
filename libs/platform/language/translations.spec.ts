import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { LanguageModule, ReadTranslations, sourceHash, Translations, translationState, type TextRef } from './index.js';

let rooms: Rooms;
let city: string;
let actor: Actor;
beforeAll(async () => {
  rooms = await bootRooms([LanguageModule]);
  city = await foundCity(rooms);
  actor = actorWith(city, 'convener');
});
afterAll(() => rooms.close());

const inTx = <T>(body: (part: Translations) => Promise<T>): Promise<T> => rooms.get(UnitOfWork).run('spec.translate', actor, (tx) => body(tx.use(Translations)));
const ref = (more: Partial<TextRef> = {}): TextRef => ({ ownerKind: 'item', ownerId: newId(), field: 'title', language: 'es', ...more });

describe('translations', () => {
  it('say what they are: unchecked, checked by a name, out of date', async () => {
    const title = ref();
    const source = 'Train front-desk staff';
    const now = async (): Promise<string> => {
      const [found] = await rooms.get(ReadTranslations).execute(city, 'item', [title.ownerId], 'es');
      return translationState(found!, source);
    };
    await inTx((part) => part.put({ ...title, text: 'Capacitar al personal', source, translator: 'Agency' }));
    expect(await now()).toBe('unchecked');
    await inTx((part) => part.review(title, 'María Pérez'));
    expect(await now()).toBe('checked');
    const [found] = await rooms.get(ReadTranslations).execute(city, 'item', [title.ownerId]);
    expect(translationState(found!, 'Train all staff')).toBe('stale');
    await inTx((part) => part.put({ ...title, text: 'Formar al personal', source, translator: null }));
    expect(await now()).toBe('unchecked');
  });

  it('of many things come in one list, each language its own', async () => {
    const owners = [newId(), newId()];
    await inTx(async (part) => {
      for (const ownerId of owners) for (const language of ['es', 'ar']) await part.put({ ...ref({ ownerId, language }), text: language, source: 'x', translator: null });
    });
    expect(await rooms.get(ReadTranslations).execute(city, 'item', owners)).toHaveLength(4);
    expect((await rooms.get(ReadTranslations).execute(city, 'item', owners, 'ar')).map(({ text }) => text)).toEqual(['ar', 'ar']);
    await inTx((part) => part.removeOwner('item', owners[0]!));
    expect(await rooms.get(ReadTranslations).execute(city, 'item', owners)).toHaveLength(2);
    await expect(inTx((part) => part.review(ref(), 'x'))).rejects.toThrow('language.translation.absent');
  });

  it('any change of the source shows, blanks at the ends do not', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
      const same = one.normalize('NFC').trim() === two.normalize('NFC').trim();
      expect(sourceHash(one) === sourceHash(two)).toBe(same);
      expect(sourceHash(`  ${one}\n`)).toBe(sourceHash(one));
    }));
  });
});
