import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { useHeardCase, type HeardCase } from './use-heard-case.js';

/** Waits for the planning process; without one there is nothing to write down to. */
export function WithCase({ children }: { children: (found: { cases: readonly HeardCase[]; chosen: HeardCase }) => ReactNode }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  return (
    <Await read={useHeardCase()}>
      {({ cases, chosen }) => (chosen === undefined
        ? <><PageHeading title={t('heard.title')} tab={t('frame.heard')} /><EmptyState next={may('convening.case.open') ? <NextStep to={to('cases/new')}>{t('app.cases.open')}</NextStep> : undefined}>{t('heard.noCase')}</EmptyState></>
        : children({ cases, chosen }))}
    </Await>
  );
}
