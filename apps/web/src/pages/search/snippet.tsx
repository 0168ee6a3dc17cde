/** The API puts found words between these two private signs, so that no markup travels in text. */
const FOUND = /[\uE000\uE001]/;

/** Words around what was found, with the found ones marked. */
export function Snippet({ text }: { text: string }) {
  if (text === '') return null;
  // Pieces with an odd place stand between the signs.
  return <p dir="auto">{text.split(FOUND).map((piece, at) => (at % 2 === 1 ? <mark key={`${at}${piece}`}>{piece}</mark> : piece))}</p>;
}
