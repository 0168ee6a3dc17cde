import { formatNumber } from '../format/format-numbers.js';
import { formatPartialDate } from '../format/format-partial-date.js';
import { useMessages } from '../messages/messages-context.js';
import { ChartFigure } from './chart-figure.js';
import { yearOf } from './trend-layout.js';
import { TrendSvg, type TrendSvgProps } from './trend-svg.js';

export interface TrendChartProps extends TrendSvgProps {
  /** What is measured, with its unit: "Residents who trust city hall to help, in percent". */
  readonly title: string;
  readonly source?: string | undefined;
}

/** A measure over time with its finding, drawing and table. One figure is shown as one figure, never as a line. */
export function TrendChart({ title, source, ...drawing }: TrendChartProps) {
  const messages = useMessages();
  const { t } = messages;
  const say = drawing.format ?? ((value: number) => formatNumber(value, messages.locale));
  const sorted = [...drawing.points].sort((one, other) => yearOf(one.at) - yearOf(other.at));
  const noted = sorted.some((point) => point.note !== undefined);
  return (
    <ChartFigure title={title} finding={drawing.finding} source={source}
      head={[t('charts.when'), t('charts.value'), ...(noted ? [t('charts.note')] : [])]}
      rows={sorted.map((point) => [
        formatPartialDate(point.at, messages),
        point.value === null ? t('charts.gap') : say(point.value),
        ...(noted ? [point.note ?? ''] : []),
      ])}>
      <TrendSvg {...drawing} />
    </ChartFigure>
  );
}
