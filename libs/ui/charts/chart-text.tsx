import { ink } from './chart-ink.js';

export interface ChartTextProps {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly color?: string;
  readonly strong?: boolean;
  readonly children: string;
}

/** A direct label. A white edge keeps it readable where it crosses a line. */
export function ChartText({ x, y, anchor = 'start', color = ink.text, strong = false, children }: ChartTextProps) {
  return (
    <text x={round(x)} y={round(y)} textAnchor={anchor} fill={color} fontFamily={ink.family} fontSize={ink.size}
      fontWeight={strong ? 700 : 400} stroke={ink.paper} strokeWidth="4" strokeLinejoin="round" paintOrder="stroke">
      {steady(children)}
    </text>
  );
}

/**
 * A drawing reads left to right in every language, so that years do; marks at both ends keep the signs
 * inside Arabic words ("الهدف 60%") on their own side. They are invisible and need no glyph.
 */
function steady(words: string): string {
  return /[\u0590-\u08ff]/.test(words) ? `\u200f${words}\u200f` : words;
}

/** One decimal is a tenth of a pixel: enough, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
