import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useSectorNames } from '../people/use-sector-names.js';

/** A rule of composition with a count: as it is, or as it would be. */
export interface CountedLine {
  readonly id: string;
  readonly dimension: string;
  readonly value: string | null;
  readonly name: string | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly count: number;
  readonly verdict: string;
  /** What it was before; only where something would change. */
  readonly was?: number;
}

interface LinesProps {
  readonly lines: readonly CountedLine[];
  /** A rule may be ended here. */
  readonly end?: { readonly busy: boolean; readonly press: (id: string) => void };
}

/** Rules as sentences with a sign; what is not met stands first. */
export function CompositionLines({ lines, end }: LinesProps) {
  const { t } = useMessages();
  const wordsOf = useLineWords();
  const sorted = lines.toSorted((one, other) => Number(one.verdict === 'met') - Number(other.verdict === 'met'));
  return (
    <ul className="cw-checks">
      {sorted.map((line) => {
        const state = line.verdict === 'met' ? 'met' : 'unmet';
        const words = wordsOf(line);
        return (
          <li key={line.id} data-state={state}>
            <span className="usa-sr-only">{t(`people.check.${state}`)}: </span>{words}
            {line.was === undefined || line.was === line.count ? null : <span className="cw-quiet"> ({t('seats.previewMoves', { count: line.was })})</span>}
            {end === undefined ? null : <> <Press kind="quiet" busy={end.busy} press={() => end.press(line.id)}>{t('seats.endRule')}<span className="usa-sr-only">: {words}</span></Press></>}
          </li>
        );
      })}
    </ul>
  );
}

function useLineWords(): (line: CountedLine) => string {
  const { t } = useMessages();
  const sectorName = useSectorNames();
  return ({ dimension, value, name, atLeast, atMost, count }) => {
    const what = value === null ? t(`seats.different.${dimension as 'sector'}`) : dimension === 'sector' ? sectorName({ code: value }) : name ?? value;
    if (atLeast !== null && atMost !== null) return t('seats.line.both', { what, count, least: atLeast, most: atMost });
    return atLeast === null ? t('seats.line.most', { what, count, most: atMost ?? 0 }) : t('seats.line.one', { what, count, least: atLeast });
  };
}
