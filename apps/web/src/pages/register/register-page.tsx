import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Lookup } from '../../kit/lookup.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TabLinks } from '../../kit/tab-links.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { EnterLineForm } from './enter-line-form.js';
import { RegisterLine } from './register-line.js';
import type { Kind } from './use-register.js';
import '../cases/cases.css';

const KINDS = ['advice', 'issue'] as const;
const STANDINGS = ['waiting', 'answered', 'unanswered'] as const;

/** What a committee advised or was told of, to whom it went, and who answered. */
export default function RegisterPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { bodyId = '' } = useParams();
  const [params] = useSearchParams();
  const [entering, setEntering] = useState(false);
  const kind: Kind = KINDS.find((one) => one === params.get('kind')) ?? 'advice';
  const standing = STANDINGS.find((one) => one === params.get('standing'));
  const search = params.get('q') ?? '';
  const read = useList(['register', slug, bodyId, kind, standing ?? 'all', search], (after) => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/register', {
    params: { path: { city: slug, id: bodyId }, query: { kind, ...given({ search, after: after ?? '' }), ...(standing === undefined ? {} : { standing }) } },
  })));
  const head = read.data?.pages[0] as components['schemas']['RegisterPage'] | undefined;
  const place = (query: Record<string, string | undefined>) => to(`bodies/${bodyId}/register?${new URLSearchParams(given({ kind, standing: standing ?? '', ...query }) as Record<string, string>).toString()}`);
  const isWhole = standing === undefined && search === '';
  return (
    <>
      <PageHeading
        title={t(`register.title.${kind}`)} tab={t('register.link')} up={{ to: to(`bodies/${bodyId}`), label: head?.body ?? t('people.committee') }}
        lead={head === undefined || head.summary.lines === 0 ? undefined : t(`register.lead.${kind}`, { ...head.summary })}
        next={head?.mayKeep === true ? <Press kind="first" expanded={entering} press={() => setEntering(!entering)}>{t(`register.enter.${kind}`)}</Press> : undefined}
      />
      <TabLinks label={t('register.kinds')} tabs={KINDS.map((one) => ({ to: to(`bodies/${bodyId}/register?kind=${one}`), label: t(`register.tab.${one}`), current: one === kind }))} />
      {entering && head !== undefined ? <EnterLineForm key={kind} bodyId={bodyId} kind={kind} isPublic={head.isPublic} close={() => setEntering(false)} /> : null}
      {head === undefined || head.summary.lines === 0 ? null : <><Lookup label={t('register.search')} /><TabLinks label={t('register.standings')} tabs={[undefined, ...STANDINGS].map((one) => ({ to: place({ standing: one ?? '' }), label: t(`register.standing.${one ?? 'all'}`), current: one === standing }))} /></>}
      <ListMore read={read} empty={<EmptyState>{t(isWhole ? `register.none.${kind}` : 'cases.none')}</EmptyState>}>
        {(rows) => <ol className="cw-rows">{rows.map((line) => <RegisterLine key={line.id} bodyId={bodyId} line={line} mayKeep={head?.mayKeep ?? false} />)}</ol>}
      </ListMore>
    </>
  );
}
