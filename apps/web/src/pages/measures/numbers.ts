/** A figure as somebody types it: "1,204.5" or "41". Undefined when it is none. */
export function figureOf(typed: string): number | undefined {
  const plain = typed.trim().replaceAll(/[\s,_]/g, '').replace('%', '');
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? undefined : value;
}
