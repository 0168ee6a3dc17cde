import { useId } from 'react';

import { formatNumber } from '../format/format-numbers.js';
import type { Messages } from '../messages/build-messages.js';
import { useMessages } from '../messages/messages-context.js';
import { CHART_WIDTH, ink, textWidth } from './chart-ink.js';
import { ChartText, round } from './chart-text.js';

/** One bar; `value` null is shown as a word, not as zero. */
export interface BarItem {
  readonly label: string;
  readonly value: number | null;
  /** The one the finding speaks of; the others are drawn quieter. */
  readonly emphasized?: boolean | undefined;
}

export interface BarSvgProps {
  readonly finding: string;
  /** In the order in which they are to be read. */
  readonly items: readonly BarItem[];
  readonly target?: number | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

const ROW = 50;
const TOP = 26;

/** Turns values into places, from zero, and mirrors them for Arabic. */
interface Ground {
  readonly place: (value: number) => number;
  readonly mirror: (x: number, width?: number) => number;
  /** The text anchor of words that begin where a bar begins. */
  readonly before: 'start' | 'end';
  readonly say: (value: number) => string;
}

/** Only the drawing: lying bars that start at zero, each under its own label; mirrored for Arabic. */
export function BarSvg({ finding, items, target, format }: BarSvgProps) {
  const { t, dir, locale } = useMessages();
  const id = useId();
  const say = format ?? ((value: number) => formatNumber(value, locale));
  const ground = groundOf(items, target, dir === 'rtl', say);
  const top = target === undefined ? 4 : TOP;
  const height = top + items.length * ROW;
  const quiet = items.some((item) => item.emphasized === true);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby={`${id}t ${id}d`} direction="ltr"
      width={CHART_WIDTH} height={height} viewBox={`0 0 ${CHART_WIDTH} ${height}`}>
      <title id={`${id}t`}>{finding}</title>
      <desc id={`${id}d`}>{describeBars(items, t, say)}</desc>
      {items.map((item, at) => (
        <Bar key={item.label} item={item} y={top + at * ROW} ground={ground} fill={quiet && item.emphasized !== true ? '#8b9bb4' : ink.strong} gap={t('charts.gap')} />
      ))}
      {target === undefined ? null : <TargetMark value={target} height={height} ground={ground} words={t('charts.target', { value: say(target) })} />}
    </svg>
  );
}

function Bar({ item, y, ground, fill, gap }: { item: BarItem; y: number; ground: Ground; fill: string; gap: string }) {
  const { place, mirror, before, say } = ground;
  const zero = place(0);
  const end = place(item.value ?? 0);
  const start = Math.min(zero, end);
  const width = Math.abs(end - zero);
  return (
    <g>
      <ChartText x={mirror(0)} y={y + 15} anchor={before}>{item.label}</ChartText>
      {item.value === null
        ? <ChartText x={mirror(zero + 8)} y={y + 37} anchor={before} color={ink.quiet}>{gap}</ChartText>
        : (
          <>
            <rect x={mirror(start, width)} y={y + 23} width={round(width)} height="18" fill={fill} />
            <ChartText x={mirror(start + width + 6)} y={y + 37} anchor={before} strong>{say(item.value)}</ChartText>
          </>
        )}
      <line x1={mirror(zero)} x2={mirror(zero)} y1={y + 20} y2={y + 44} stroke={ink.text} strokeWidth="1.5" />
    </g>
  );
}

/** The target's words stand on the side that has room for them. */
function TargetMark({ value, height, ground: { place, mirror, before }, words }: { value: number; height: number; ground: Ground; words: string }) {
  const x = place(value);
  const after = before === 'start' ? 'end' : 'start';
  return (
    <>
      <line x1={mirror(x)} x2={mirror(x)} y1={TOP - 6} y2={height} stroke={ink.target} strokeWidth="1.5" strokeDasharray="8 4" />
      <ChartText x={mirror(x)} y={15} anchor={x > textWidth(words) ? after : before} color={ink.target}>{words}</ChartText>
    </>
  );
}

function groundOf(items: readonly BarItem[], target: number | undefined, rtl: boolean, say: (value: number) => string): Ground {
  const values = items.map((item) => item.value ?? 0);
  const reach = CHART_WIDTH - 14 - Math.max(0, ...items.map((item) => textWidth(item.value === null ? '' : say(item.value))));
  const low = Math.min(0, ...values);
  const span = Math.max(target ?? 0, 0, ...values) - low || 1;
  return {
    place: (value) => (value - low) / span * reach,
    mirror: (x, width = 0) => round(rtl ? CHART_WIDTH - x - width : x),
    before: rtl ? 'end' : 'start',
    say,
  };
}

function describeBars(items: readonly BarItem[], t: Messages['t'], say: (value: number) => string): string {
  const known = items.filter((item) => item.value !== null);
  const highest = [...known].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
  if (highest === undefined) return t('charts.nothing');
  const gaps = items.length - known.length;
  const bars = t('charts.descBars', { count: known.length, highest: highest.label, highestValue: say(highest.value ?? 0) });
  return gaps === 0 ? bars : `${bars} ${t('charts.descGaps', { count: gaps })}`;
}
