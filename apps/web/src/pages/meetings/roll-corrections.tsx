import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import type { Meeting } from './use-meeting.js';

/** What was put right in the roll after the meeting: by whom, when and why. */
export function RollCorrections({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { at } = useDates();
  const lines = meeting.roster.flatMap((tile) => tile.corrections.map((correction) => ({ ...correction, name: tile.name ?? tile.label })));
  if (lines.length === 0) return null;
  return (
    <details className="cw-result">
      <summary>{t('minutes.rollCorrected')}</summary>
      <ul className="cw-plain">{lines.map((line) => (
        <li key={`${line.name}${line.at}`} dir="auto">
          {t('minutes.rollCorrection', { name: line.name, mode: line.mode === 'alternate' ? t('bodies.attendance.alternate', { name: '…' }) : t(`bodies.attendance.${line.mode}`), by: line.by ?? t('minutes.somebody'), when: at(line.at), reason: line.reason })}
        </li>
      ))}</ul>
    </details>
  );
}
