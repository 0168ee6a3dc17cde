import { TITLE_MAX } from './imported-plan.js';

const FIRST_WORDS_MAX = 80;

/** A title that fits and the description that keeps the whole of a longer one. */
export function shortenTitle(name: string, description: string): { title: string; description: string } {
  if (name.length <= TITLE_MAX) return { title: name, description };
  const whole = description.startsWith(name) ? description : description === '' ? name : `${name}\n\n${description}`;
  return { title: cutAtWord(name, TITLE_MAX), description: whole };
}

/** The first sentence or the first words of a text, for something that has no name. '' stays ''. */
export function firstWords(text: string): string {
  const line = (text.slice(0, 1000).split('\n')[0] ?? '').trim();
  const sentence = /^.{3,}?[.;:!?](?=\s|$)/u.exec(line)?.[0].replace(/[.;:]$/, '') ?? line;
  return cutAtWord(sentence, FIRST_WORDS_MAX);
}

/** At most `max` UTF-16 units, cut between words where there are any, with an ellipsis. */
function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const space = head.lastIndexOf(' ');
  const cut = space > max / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}
