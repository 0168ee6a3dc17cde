import { useMessages } from '#libs/ui';

import type { Report } from './report-page.js';

const WAY = ['draft', 'in_review', 'approved', 'sent'] as const;

/** Draft → in review → approved → sent, with where it is now. A review is possible, never needed. */
export function ReportWay({ state }: { state: Report['state'] }) {
  const { t } = useMessages();
  return (
    <ol className="cw-way" aria-label={t('reports.one.way')}>
      {WAY.filter((one) => one !== 'in_review' || state === 'in_review').map((one) => <li key={one} aria-current={one === state ? 'step' : undefined}>{t(`reports.state.${one}`)}</li>)}
    </ol>
  );
}
