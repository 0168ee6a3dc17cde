import { formatNumber } from '../format/format-numbers.js';
import { useMessages } from '../messages/messages-context.js';
import { BarSvg, type BarSvgProps } from './bar-svg.js';
import { ChartFigure } from './chart-figure.js';

export interface BarChartProps extends BarSvgProps {
  /** What is counted, with its unit. */
  readonly title: string;
  readonly source?: string | undefined;
}

/** Amounts side by side with their finding, drawing and table. */
export function BarChart({ title, source, ...drawing }: BarChartProps) {
  const { t, locale } = useMessages();
  const say = drawing.format ?? ((value: number) => formatNumber(value, locale));
  return (
    <ChartFigure title={title} finding={drawing.finding} source={source} head={[t('charts.what'), t('charts.value')]}
      rows={drawing.items.map((item) => [item.label, item.value === null ? t('charts.gap') : say(item.value)])}>
      <BarSvg {...drawing} />
    </ChartFigure>
  );
}
