/**
 * What windows-1252 means by the codes 0x80 to 0x9F; blanks are the five it leaves free. Written out because the
 * decoder of some Node versions takes this encoding for ISO 8859-1, which has control characters there.
 */
const MEANT = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const C1 = /[\u0080-\u009f]/g;

/** The text with every C1 control character replaced by what was meant, same length; `seen` hears of each. */
export function meantByWindows(text: string, seen: (offset: number) => void = () => undefined): string {
  return text.replace(C1, (found, offset: number) => {
    seen(offset);
    return MEANT[found.charCodeAt(0) - 0x80] ?? ' ';
  });
}
