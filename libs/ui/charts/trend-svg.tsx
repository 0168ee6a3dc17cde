import { useId } from 'react';

import { formatNumber } from '../format/format-numbers.js';
import { formatPartialDate } from '../format/format-partial-date.js';
import type { Messages } from '../messages/build-messages.js';
import { useMessages } from '../messages/messages-context.js';
import { CHART_WIDTH, ink, textWidth } from './chart-ink.js';
import { ChartText, round } from './chart-text.js';
import { describeTrend } from './describe-trend.js';
import { layOutTrend, type TrendData, type TrendLayout } from './trend-layout.js';

export interface TrendSvgProps extends TrendData {
  /** The sentence that a screen reader says first. */
  readonly finding: string;
  /** How a figure is written; grouped number when left out. */
  readonly format?: ((value: number) => string) | undefined;
}

interface Parts {
  readonly layout: TrendLayout;
  readonly messages: Messages;
  readonly say: (value: number) => string;
}

/** Only the drawing, complete in its attributes: for pages inside TrendChart, for PDF by itself. */
export function TrendSvg({ finding, format, ...data }: TrendSvgProps) {
  const messages = useMessages();
  const id = useId();
  const say = format ?? ((value: number) => formatNumber(value, messages.locale));
  const layout = layOutTrend(data, (at) => formatPartialDate(at, messages));
  const parts = { layout, messages, say };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby={`${id}t ${id}d`} direction="ltr"
      width={CHART_WIDTH} height={layout.height} viewBox={`0 0 ${CHART_WIDTH} ${layout.height}`}>
      <title id={`${id}t`}>{finding}</title>
      <desc id={`${id}d`}>{describeTrend(data, messages, say)}</desc>
      <line x1={layout.left} x2={layout.right} y1={layout.floor} y2={layout.floor} stroke={ink.line} />
      <Marks {...parts} data={data} />
      <Line {...parts} />
      <Dates {...parts} />
    </svg>
  );
}

/** Baseline and target, each a marked line with its own words. */
function Marks({ layout, messages: { t, ...rest }, say, data }: Parts & { data: TrendData }) {
  const { baselineY, target, left, right } = layout;
  const by = data.target?.at;
  const targetWords = data.target === undefined ? '' : by === undefined ? t('charts.target', { value: say(data.target.value) })
    : t('charts.targetBy', { value: say(data.target.value), date: formatPartialDate(by, { t, ...rest }) });
  return (
    <>
      {baselineY === undefined ? null : (
        <>
          <line x1={left} x2={right} y1={round(baselineY)} y2={round(baselineY)} stroke={ink.quiet} strokeDasharray="2 4" />
          <ChartText x={right} y={baselineY + 19} anchor="end" color={ink.quiet}>{t('charts.baseline', { value: say(data.baseline ?? 0) })}</ChartText>
        </>
      )}
      {target === undefined ? null : (
        <>
          <line x1={left} x2={right} y1={round(target.y)} y2={round(target.y)} stroke={ink.target} strokeWidth="1.5" strokeDasharray="8 4" />
          <path d={`M${round(target.x)} ${round(target.y - 6)}l6 6-6 6-6-6z`} fill={ink.target} />
          <ChartText x={left} y={target.y - 9} color={ink.target}>{targetWords}</ChartText>
        </>
      )}
    </>
  );
}

/** The figures: a line only between two that are known, a dot and a value for each, a word where there is none. */
function Line({ layout, messages: { t }, say }: Parts) {
  const known = layout.points.filter((point) => point.y !== undefined);
  return (
    <>
      {layout.runs.filter((run) => run.length > 1).map((run) => (
        <polyline key={run[0]?.at} fill="none" stroke={ink.strong} strokeWidth="2.5" strokeLinejoin="round"
          points={run.map((point) => `${round(point.x)},${round(point.y ?? 0)}`).join(' ')} />
      ))}
      {layout.gaps.map((x) => (
        <ChartText key={x} x={x} y={layout.floor - 8} anchor="middle" color={ink.quiet}>{t('charts.gap')}</ChartText>
      ))}
      {known.map((point, at) => (
        <g key={point.at}>
          <circle cx={round(point.x)} cy={round(point.y ?? 0)} r="4.5" fill={ink.strong} />
          {isLabeled(known.length, at) ? <ValueLabel layout={layout} x={point.x} y={point.y ?? 0} words={say(point.value ?? 0)} /> : null}
        </g>
      ))}
      {known.length > 1 ? null : (
        <ChartText x={CHART_WIDTH / 2} y={known.length === 0 ? layout.height / 2 : layout.floor - 8} anchor="middle" color={ink.quiet}>
          {t(known.length === 0 ? 'charts.nothing' : 'charts.notEnough')}
        </ChartText>
      )}
    </>
  );
}

/** Above its dot, or below it when the target's line is just above. */
function ValueLabel({ layout, x, y, words }: { layout: TrendLayout; x: number; y: number; words: string }) {
  const crowded = layout.target !== undefined && y - layout.target.y > -4 && y - layout.target.y < 30;
  const half = textWidth(words) / 2;
  const inside = Math.min(Math.max(x, half), CHART_WIDTH - half);
  return <ChartText x={inside} y={crowded ? y + 22 : y - 11} anchor="middle" color={ink.strong} strong>{words}</ChartText>;
}

function Dates({ layout, messages }: Parts) {
  return layout.dated.map((at) => {
    const point = layout.points[at];
    if (point === undefined) return null;
    const words = formatPartialDate(point.at, messages);
    const half = textWidth(words) / 2;
    const x = Math.min(Math.max(point.x, half), CHART_WIDTH - half);
    return <ChartText key={point.at} x={x} y={layout.floor + 24} anchor="middle" color={ink.quiet}>{words}</ChartText>;
  });
}

/** Up to eight figures are all labeled; of more, the first and the last. The table has them all. */
function isLabeled(count: number, at: number): boolean {
  return count <= 8 || at === 0 || at === count - 1;
}
