import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Form } from '../../kit/form.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { HeardTabs } from './heard-tabs.js';
import { heardKeys, type HeardCase } from './use-heard-case.js';
import { WithCase } from './with-case.js';

/** What is known from elsewhere: each figure with its source, year and place. */
export default function EvidenceListPage() {
  return <WithCase>{({ cases, chosen }) => <Evidence key={chosen.id} cases={cases} chosen={chosen} />}</WithCase>;
}

function Evidence({ cases, chosen }: { cases: readonly HeardCase[]; chosen: HeardCase }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const [adding, setAdding] = useState(false);
  const evidence = useList(['heard', slug, chosen.id, 'evidence'], (after) => taken(api.GET('/api/v1/cities/{city}/evidence', { params: { path: { city: slug }, query: { caseId: chosen.id, ...(after === undefined ? {} : { after }) } } })));
  const add = may('assessment.findings.record') && !chosen.readOnly && !adding ? <Press kind="first" press={() => setAdding(true)}>{t('heard.addEvidence')}</Press> : undefined;
  return (
    <>
      <PageHeading title={t('heard.evidenceTitle')} tab={t('heard.evidence')} next={add} />
      <HeardTabs cases={cases} chosen={chosen} part="heard/evidence" />
      {adding ? <EvidenceForm chosen={chosen} close={() => setAdding(false)} /> : null}
      <h2 className="usa-sr-only">{t('heard.evidence')}</h2>
      <ListMore read={evidence} empty={<EmptyState>{t('heard.noEvidence')}</EmptyState>}>
        {(rows) => (
          <ul className="cw-rows">
            {rows.map((row) => (
              <li key={row.id}>
                <h3 dir="auto">{row.title}</h3>
                {row.figure === null ? null : <p dir="auto"><b>{row.figure}</b></p>}
                {row.note === '' ? null : <p className="cw-prose" dir="auto">{row.note}</p>}
                <p className="cw-meta"><span>{row.sourceUrl === null ? row.source : <a href={row.sourceUrl} rel="noreferrer">{row.source}</a>}</span><span>{String(row.year)}</span>{row.place === null ? null : <span dir="auto">{row.place}</span>}</p>
              </li>
            ))}
          </ul>
        )}
      </ListMore>
    </>
  );
}

function EvidenceForm({ chosen, close }: { chosen: HeardCase; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `evidence.${chosen.id}`,
    initial: { title: '', figure: '', source: '', sourceUrl: '', year: '', place: '', note: '' },
    send: ({ title, source, year, note, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/evidence', {
      params: { path: { city: slug } }, headers: once(key),
      body: { caseId: chosen.id, title, source, year: Number(year), note, figure: rest.figure || null, sourceUrl: rest.sourceUrl || null, place: rest.place || null },
    })),
    refresh: heardKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('heard.addEvidence')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('heard.evidenceWhat')} hint={t('heard.evidenceWhatHint')} autoComplete="off" />
      <TextField form={form} name="figure" label={t('heard.figure')} hint={t('heard.figureHint')} optional />
      <TextField form={form} name="source" label={t('heard.source')} />
      <div className="cw-inline"><TextField form={form} name="year" label={t('heard.year')} inputMode="numeric" /><TextField form={form} name="place" label={t('meetings.place')} optional /></div>
      <TextField form={form} name="sourceUrl" type="url" label={t('heard.sourceUrl')} optional />
      <TextArea form={form} name="note" label={t('heard.evidenceNote')} rows={2} optional />
    </Form>
  );
}
