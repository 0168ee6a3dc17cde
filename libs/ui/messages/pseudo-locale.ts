import { IntlMessageFormat } from 'intl-messageformat';

/** A parsed ICU message, as intl-messageformat hands it out. */
export type ParsedMessage = ReturnType<IntlMessageFormat['getAst']>;
type ParsedElement = ParsedMessage[number];

/** en-XA: accents and 40 % more length. ar-XB: the same, right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçđéƒĝĥîĵķļɱñøþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑØÞɊŔŠŢÛṼŴẊÝŽ'];
const swap = new Map([...plain].map((letter, at) => [letter, accented[at] ?? letter]));

/** Whether the locale is one of the two that stand for all languages to come. */
export function isPseudoLocale(locale: string): locale is PseudoLocale {
  return (PSEUDO_LOCALES as readonly string[]).includes(locale);
}

/**
 * Turns an English ICU message into a pseudo-translation that still formats: literals are accented and
 * lengthened, arguments and plural branches stay. Brackets show a text cut off or glued from pieces.
 */
export function pseudoMessage(message: string, locale: PseudoLocale): ParsedMessage {
  const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  const rtl = locale === 'ar-XB';
  const padding = '~'.repeat(Math.ceil(literalLength(parsed) * 0.4));
  return [literal('['), ...parsed.map((element) => disguise(element, rtl)), literal(`${padding}]`)];
}

/** Element types of the parser: 0 literal, 5 select, 6 plural. */
function disguise(element: ParsedElement, rtl: boolean): ParsedElement {
  if (element.type === 0) {
    const text = [...element.value].map((letter) => swap.get(letter) ?? letter).join('');
    return literal(rtl ? `\u202e${text}\u202c` : text);
  }
  if (element.type !== 5 && element.type !== 6) return element;
  const options = Object.fromEntries(Object.entries(element.options).map(([name, option]) =>
    [name, { ...option, value: option.value.map((inner) => disguise(inner, rtl)) }]));
  return { ...element, options } as ParsedElement;
}

function literal(value: string): ParsedElement {
  return { type: 0, value } as ParsedElement;
}

function literalLength(elements: ParsedMessage): number {
  return elements.reduce((sum, element) => sum + (element.type === 0 ? element.value.length : 6), 0);
}
