import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Results } from './measure-page.js';

/** The items on whose thread this measure stands. */
export function MeasureItems({ results }: { results: Results }) {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [linking, setLinking] = useState(false);
  const ties = may('monitoring.results.record');
  const unlink = useSend((itemId: string) => taken(api.DELETE('/api/v1/cities/{city}/measures/{id}/items/{itemId}', { params: { path: { city: slug, id: results.id, itemId } } })), { refresh: [['measures', slug], ['items', slug]] });
  return (
    <Section title={t('measures.items')} beside={ties ? <Press kind="quiet" expanded={linking} press={() => setLinking(!linking)}>{t('measures.link')}</Press> : undefined}>
      {unlink.problem === null ? null : <ErrorState problem={unlink.problem} />}
      {linking ? <LinkForm results={results} close={() => setLinking(false)} /> : null}
      {results.items.length === 0 ? <EmptyState>{t('measures.noItems')}</EmptyState> : (
        <ul className="cp-items">
          {results.items.map((item) => (
            <li key={item.id}>
              <span className="cp-number">{item.number}</span>
              <Link to={to(`items/${item.id}`)} dir="auto">{item.title}</Link>
              {ties ? <span className="cp-meta"><Press kind="quiet" busy={unlink.busy} press={() => unlink.send(item.id)}>{t('measures.unlink')}<span className="usa-sr-only">: {item.title}</span></Press></span> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function LinkForm({ results, close }: { results: Results; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const items = useRead(['items', slug, results.caseId, 'adopted'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path: { city: slug, id: results.caseId }, query: { state: 'adopted', limit: 200 } } })));
  const form = useForm({
    id: `tie.${results.id}`,
    initial: { itemId: '' },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/measures/{id}/items', { params: { path: { city: slug, id: results.id } }, body, headers: once(key) })),
    refresh: [['measures', slug], ['items', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('measures.linkButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="itemId" label={t('measures.item')} options={(items.data?.items ?? []).map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))} />
    </Form>
  );
}
