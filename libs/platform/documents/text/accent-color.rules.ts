/** WCAG 2.1 success criterion 1.4.3, text on white. */
const LEAST_CONTRAST = 4.5;
const INK = '#1b1b1b';

/** The accent, darkened until it reads on white; near-black when it is no `#rrggbb`. */
export function readableAccent(accent: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return INK;
  let channels = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16));
  while (contrastOnWhite(channels) < LEAST_CONTRAST) channels = channels.map((channel) => Math.floor(channel * 0.94));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** 1 to 21 (WCAG 2.1, "contrast ratio" and "relative luminance"). */
export function contrastOnWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
