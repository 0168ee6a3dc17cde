/** A color as #rrggbb. */
export type HexColor = string;

/** The accent of a city that has not chosen one: USWDS primary-dark, 8.6:1 on white. */
export const DEFAULT_ACCENT: HexColor = '#1a4480';

/** The backgrounds on which our pages put accent-colored text; see styles/base.ts. */
export const SURFACES: readonly HexColor[] = ['#ffffff', '#f6f5f1'];

/** WCAG 2.x 1.4.3, text of normal size. */
export const READABLE = 4.5;

/** What the pages use: an accent readable on all our surfaces, and the ink readable on it. */
export interface Accent {
  readonly accent: HexColor;
  readonly ink: HexColor;
  /** True when the wish had to be darkened or could not be read; tell the person who chose it. */
  readonly adjusted: boolean;
}

type Rgb = readonly [number, number, number];

/** Reads #rgb or #rrggbb, with or without #; undefined for anything else. */
export function parseColor(text: string): HexColor | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join('')}`;
}

/** WCAG contrast ratio of two colors, 1 to 21. Throws RangeError when one is not a color. */
export function contrastRatio(one: HexColor, other: HexColor): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The city's wish when it can be read everywhere; else the same hue, darkened only as far as needed; else our own. */
export function readableAccent(wish: string | undefined): Accent {
  const parsed = parseColor(wish ?? DEFAULT_ACCENT);
  if (parsed === undefined) return { accent: DEFAULT_ACCENT, ink: inkOn(DEFAULT_ACCENT), adjusted: true };
  for (let shade = 0; shade <= 100; shade += 1) {
    const accent = darken(parsed, shade / 100);
    if (isReadable(accent)) return { accent, ink: inkOn(accent), adjusted: shade > 0 };
  }
  return { accent: DEFAULT_ACCENT, ink: inkOn(DEFAULT_ACCENT), adjusted: true };
}

/** White where it can be read on the color, else black; one of the two always reaches 4.5:1. */
export function inkOn(color: HexColor): HexColor {
  return contrastRatio(color, '#ffffff') >= READABLE ? '#ffffff' : '#000000';
}

function isReadable(color: HexColor): boolean {
  return SURFACES.every((surface) => contrastRatio(color, surface) >= READABLE);
}

function darken(color: HexColor, by: number): HexColor {
  return `#${channels(color).map((channel) => Math.round(channel * (1 - by)).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: HexColor): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: HexColor): Rgb {
  const parsed = parseColor(color);
  if (parsed === undefined) throw new RangeError(`Not a color: "${color}"`);
  return [1, 3, 5].map((at) => Number.parseInt(parsed.slice(at, at + 2), 16)) as unknown as Rgb;
}
