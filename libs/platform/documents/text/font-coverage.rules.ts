/**
 * Reads which characters a TrueType font can show, from its `cmap` table
 * (OpenType 1.9, subtable formats 4 and 12).
 */
export type Coverage = ReadonlySet<number>;

/** @param font bytes of a .ttf file. @throws RangeError when they are not. */
export function coverageOf(font: Buffer): Coverage {
  const cmap = tableOffset(font, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, covered);
    if (format === 12) addGroups(font, subtable, covered);
  }
  return covered;
}

/** Only what every font shows: the weights of one family may differ. */
export function commonCoverage(coverages: readonly Coverage[]): Coverage {
  const [first = new Set<number>(), ...others] = coverages;
  return new Set([...first].filter((point) => others.every((other) => other.has(point))));
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`font has no ${tag} table`);
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets into a glyph list. */
function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const doubled = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const end = font.readUInt16BE(at + 14 + offset);
    const start = font.readUInt16BE(at + 16 + doubled + offset);
    const delta = font.readUInt16BE(at + 16 + 2 * doubled + offset);
    const rangeAt = at + 16 + 3 * doubled + offset;
    const range = font.readUInt16BE(rangeAt);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const glyph = range === 0 ? point + delta : font.readUInt16BE(rangeAt + range + 2 * (point - start));
      if ((glyph & 0xffff) !== 0) covered.add(point);
    }
  }
}

/** Format 12: groups of (start, end, first glyph), for points beyond 16 bits. */
function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= end; point += 1) covered.add(point);
  }
}
