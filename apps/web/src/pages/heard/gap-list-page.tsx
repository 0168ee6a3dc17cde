import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { GapForm } from './gap-form.js';
import { HeardTabs } from './heard-tabs.js';
import type { HeardCase } from './use-heard-case.js';
import { WithCase } from './with-case.js';

/** What is missing here, and from how many comments and how much evidence we know. */
export default function GapListPage() {
  return <WithCase>{({ cases, chosen }) => <Gaps key={chosen.id} cases={cases} chosen={chosen} />}</WithCase>;
}

function Gaps({ cases, chosen }: { cases: readonly HeardCase[]; chosen: HeardCase }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const { day } = useDates();
  const [adding, setAdding] = useState(false);
  const gaps = useList(['heard', slug, chosen.id, 'gaps'], (after) => taken(api.GET('/api/v1/cities/{city}/gaps', { params: { path: { city: slug }, query: { caseId: chosen.id, ...(after === undefined ? {} : { after }) } } })));
  const add = may('assessment.findings.record') && !chosen.readOnly && !adding ? <Press kind="first" press={() => setAdding(true)}>{t('heard.addGap')}</Press> : undefined;
  return (
    <>
      <PageHeading title={t('heard.gapsTitle')} tab={t('heard.gaps')} next={add} />
      <HeardTabs cases={cases} chosen={chosen} part="heard/gaps" />
      {adding ? <GapForm chosen={chosen} close={() => setAdding(false)} /> : null}
      <h2 className="usa-sr-only">{t('heard.gaps')}</h2>
      <ListMore read={gaps} empty={<EmptyState>{t('heard.noGaps')}</EmptyState>}>
        {(rows) => (
          <ul className="cw-rows">
            {rows.map((gap) => (
              <li key={gap.id}>
                <h3 dir="auto">{gap.title}</h3>
                {gap.text === '' ? null : <p className="cw-prose" dir="auto">{gap.text}</p>}
                <p className="cw-meta">
                  <span>{t('assessment.knownFrom', { comments: gap.comments, evidence: gap.evidence })}</span>
                  {gap.issueArea === null ? null : <span dir="auto">{gap.issueArea}</span>}
                  <span>{t('heard.notedOn', { date: day(gap.notedOn) })}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </ListMore>
    </>
  );
}
