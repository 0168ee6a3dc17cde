import { useDeferredValue } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { SHOWN, useSources } from './use-sources.js';
import type { Item } from './use-item.js';

const KINDS = ['comment', 'gap', 'evidence'] as const;

/** Ties comments, gaps and figures of the same planning process to the item; what is tied already is not offered again. */
export function TieForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `tie.${item.id}`,
    initial: { find: '', comment: [] as readonly string[], gap: [] as readonly string[], evidence: [] as readonly string[] },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/items/{id}/sources', {
      params: { path: { city: slug, id: item.id } },
      body: { sources: KINDS.flatMap((kind) => values[kind].map((sourceId) => ({ kind, sourceId }))) }, headers: once(key),
    })),
    says: { 'deliberation.source.absent': 'plan.tie.gone', 'deliberation.case.ended': 'deliberation.problem.caseEnded' },
    refresh: [['items', slug]],
    done: close,
  });
  const find = useDeferredValue(form.values.find.trim());
  const sources = useSources(item, find);
  const chosen = KINDS.reduce((sum, kind) => sum + form.values[kind].length, 0);
  return (
    <Form form={form} button={t('plan.tie.button', { count: chosen })} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="find" label={t('plan.tie.find')} hint={t('plan.tie.findHint', { count: SHOWN })} optional />
      <Await read={sources}>
        {(found) => (KINDS.every((kind) => found[kind].length === 0)
          ? <EmptyState>{t(find === '' ? 'plan.tie.none' : 'plan.tie.notFound')}</EmptyState>
          : KINDS.map((kind) => (found[kind].length === 0 ? null : <ChoicesField key={kind} form={form} name={kind} label={t(`plan.tie.${kind}`)} options={found[kind]} />)))}
      </Await>
    </Form>
  );
}
