const FEW = 12;
/** Characters looked at: a few dozen pages tell. */
const ENOUGH = 100_000;
const SPANISH = new Set('de la el los las que en y para por con una del se su al como más sus entre desde este esta ciudad comunidad'.split(' '));
const ENGLISH = new Set('the of and to in for that with is on by as are from this our be at will community city their has have'.split(' '));

/**
 * The language of a text that does not say it: by script for Arabic, by its small words for Spanish, else English.
 * @returns 'en' | 'es' | 'ar'; the person importing confirms or corrects it
 */
export function guessLanguage(texts: Iterable<string>): string {
  let arabic = 0;
  let latin = 0;
  let spanish = 0;
  let english = 0;
  let left = ENOUGH;
  for (const whole of texts) {
    const text = whole.slice(0, left);
    left -= text.length;
    arabic += text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    latin += text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (SPANISH.has(word)) spanish += 1;
      else if (ENGLISH.has(word)) english += 1;
    }
  }
  if (arabic > FEW && arabic > latin) return 'ar';
  return spanish >= FEW && spanish > 2 * english ? 'es' : 'en';
}
