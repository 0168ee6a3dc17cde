import { useId } from 'react';

import { formatNumber } from '../format/format-numbers.js';
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

/** Only the drawing: lying bars that start at zero, each under its own label; mirrored for Arabic. */
export function BarSvg({ finding, items, target, format }: BarSvgProps) {
  const messages = useMessages();
  const { t, dir, locale } = messages;
  const id = useId();
  const say = format ?? ((value: number) => formatNumber(value, locale));
  const values = items.map((item) => item.value ?? 0);
  const reach = CHART_WIDTH - 14 - Math.max(0, ...items.map((item) => textWidth(item.value === null ? '' : say(item.value))));
  const low = Math.min(0, ...values);
  const span = Math.max(target ?? 0, 0, ...values) - low || 1;
  const place = (value: number) => (value - low) / span * reach;
  const mirror = (x: number, width = 0) => round(dir === 'rtl' ? CHART_WIDTH - x - width : x);
  const height = (target === undefined ? 4 : TOP) + items.length * ROW;
  const top = height - items.length * ROW;
  const plain = items.some((item) => item.emphasized === true) ? '#8b9bb4' : ink.strong;
  const before = dir === 'rtl' ? 'end' : 'start';
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby={`${id}t ${id}d`} direction="ltr"
      width={CHART_WIDTH} height={height} viewBox={`0 0 ${CHART_WIDTH} ${height}`}>
      <title id={`${id}t`}>{finding}</title>
      <desc id={`${id}d`}>{describeBars(items, t, say)}</desc>
      {items.map((item, at) => {
        const y = top + at * ROW;
        const start = Math.min(place(0), place(item.value ?? 0));
        const width = Math.abs(place(item.value ?? 0) - place(0));
        return (
          <g key={item.label}>
            <ChartText x={mirror(0)} y={y + 15} anchor={before}>{item.label}</ChartText>
            {item.value === null
              ? <ChartText x={mirror(place(0))} y={y + 37} anchor={before} color={ink.quiet}>{t('charts.gap')}</ChartText>
              : (
                <>
                  <rect x={mirror(start, width)} y={y + 23} width={round(width)} height="18" fill={item.emphasized === true ? ink.strong : plain} />
                  <ChartText x={mirror(start + width + 6)} y={y + 37} anchor={before} strong>{say(item.value)}</ChartText>
                </>
              )}
          </g>
        );
      })}
      <line x1={mirror(place(0))} x2={mirror(place(0))} y1={top + 18} y2={height} stroke={ink.text} />
      {target === undefined ? null : (
        <>
          <line x1={mirror(place(target))} x2={mirror(place(target))} y1={TOP - 6} y2={height} stroke={ink.target} strokeWidth="1.5" strokeDasharray="8 4" />
          <ChartText x={mirror(place(target))} y={15} anchor={before === 'start' ? 'end' : 'start'} color={ink.target}>{t('charts.target', { value: say(target) })}</ChartText>
        </>
      )}
    </svg>
  );
}

function describeBars(items: readonly BarItem[], t: ReturnType<typeof useMessages>['t'], say: (value: number) => string): string {
  const known = items.filter((item) => item.value !== null);
  const highest = [...known].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
  if (highest === undefined) return t('charts.nothing');
  const gaps = items.length - known.length;
  const bars = t('charts.descBars', { count: known.length, highest: highest.label, highestValue: say(highest.value ?? 0) });
  return gaps === 0 ? bars : `${bars} ${t('charts.descGaps', { count: gaps })}`;
}
