/** Control characters, line and paragraph separators, and signs that turn the direction of what follows. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** One line of at most so many characters: nothing in it can begin a further header. */
export function oneLine(text: string, length: number): string {
  const short = [...text.slice(0, length * 4).replace(UNSAFE, ' ')].slice(0, length).join('');
  return short.replace(/ {2,}/g, ' ').trim();
}

const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/;

/** True for one plain address: no list, no group, no comment, no second address hidden in it. */
export function isAddress(text: string): boolean {
  const address = text.trim();
  if (address.length > 254) return false;
  const at = address.lastIndexOf('@');
  const [local, host] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || !LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  return host.length <= 253 && host.split('.').every((label) => LABEL.test(label));
}
