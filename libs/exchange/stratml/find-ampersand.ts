const OPAQUE: [start: string, end: string][] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']];
const MARK = /[&<]/g;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[\p{L}_:][\p{L}\p{N}.:_-]*);/iuy;

/**
 * The first "&" that begins no reference, outside comments, CDATA and instructions; -1 when there is none. A parser
 * notices such a sign only at the next semicolon, which may be pages away.
 */
export function findBareAmpersand(text: string): number {
  let at = 0;
  for (;;) {
    MARK.lastIndex = at;
    const mark = MARK.exec(text);
    if (mark === null) return -1;
    at = mark.index;
    if (text[at] === '<') {
      at = afterOpaque(text, at);
      continue;
    }
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(text)) return at;
    at += 1;
  }
}

function afterOpaque(text: string, at: number): number {
  const section = OPAQUE.find(([start]) => text.startsWith(start, at));
  if (section === undefined) return at + 1;
  const end = text.indexOf(section[1], at);
  return end < 0 ? text.length : end + section[1].length;
}
