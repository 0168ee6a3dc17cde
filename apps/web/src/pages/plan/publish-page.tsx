import './plan.css';

import { useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { Changes } from './changes.js';
import { isolate } from './isolate.js';
import { PlanTabs } from './plan-tabs.js';
import { PublishForm } from './publish-form.js';
import { Versions } from './versions.js';

export type Publication = components['schemas']['PublicationResponse'];

/** Exactly what becomes public, what is missing, and to whom; then the word, and the press. */
export default function PublishPage() {
  const { slug } = useCity();
  const { caseId = '' } = useParams();
  const read = useRead(['versions', slug, caseId, 'preview'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/publication', { params: { path: { city: slug, id: caseId } } })));
  return <Await read={read}>{(publication) => <Preview planId={caseId} publication={publication} />}</Await>;
}

function Preview({ planId, publication }: { planId: string; publication: Publication }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const items = publication.levels.map((level) => t('plan.publish.levelCount', { count: level.count, level: isolate(level.level) })).join(' · ');
  const nothing = publication.missing.some((row) => row.code === 'no_items');
  return (
    <>
      <PageHeading
        title={t('plan.publish.title')} up={{ to: to(`plan?case=${planId}`), label: t('plan.item.up', { title: publication.title }) }}
        lead={nothing ? t('publishing.missing.no_items', { count: 0, language: '' }) : t('plan.publish.lead', { no: publication.no, title: isolate(publication.title), items })}
      />
      <PlanTabs planId={planId} />
      {nothing ? null : <Missing publication={publication} />}
      <Changes items={publication.items} />
      {may('publishing.plan.publish') && !nothing ? <PublishForm key={publication.contents} planId={planId} publication={publication} /> : null}
      <Versions planId={planId} />
    </>
  );
}

function Missing({ publication }: { publication: Publication }) {
  const { t, locale } = useMessages();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const rows = publication.missing.filter((row) => row.code !== 'no_items');
  return (
    <Section title={t('plan.publish.missing')}>
      {rows.length === 0 ? <p>{t('plan.publish.nothing')}</p> : (
        <>
          <ul>{rows.map((row) => <li key={`${row.code}${row.language ?? ''}`}>{t(`publishing.missing.${row.code}`, { count: row.count, language: row.language === null ? '' : names.of(row.language) ?? row.language })}</li>)}</ul>
          <p className="cw-quiet">{t('plan.publish.missingNote')}</p>
        </>
      )}
    </Section>
  );
}
