import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { publicUrl } from './public-url.js';

type Version = components['schemas']['VersionRow'];

/** Every published version with its checksum, and the address under which they stand. */
export function Versions({ planId }: { planId: string }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const columns = useColumns();
  const [changing, setChanging] = useState(false);
  const versions = useRead(['versions', slug, planId, 'list'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/versions', { params: { path: { city: slug, id: planId } } })));
  return (
    <Section title={t('plan.publish.versions')}>
      <Await read={versions}>
        {({ slug: address, items }) => (
          <>
            {address === null || items.length === 0 ? null : <p>{t('plan.publish.address')}: <a href={publicUrl(slug, address)} dir="ltr">{publicUrl(slug, address)}</a></p>}
            {items.length === 0 ? <EmptyState>{t('plan.publish.noVersions')}</EmptyState> : <DataTable caption={t('plan.publish.versions')} columns={columns} rows={items} rowKey={(row) => row.id} />}
            {may('publishing.plan.publish') && address !== null ? <div className="cp-actions"><Press kind="quiet" expanded={changing} press={() => setChanging(!changing)}>{t('plan.publish.changeAddress')}</Press></div> : null}
            {changing ? <AddressForm planId={planId} address={address ?? ''} close={() => setChanging(false)} /> : null}
          </>
        )}
      </Await>
    </Section>
  );
}

function useColumns(): Column<Version>[] {
  const { t } = useMessages();
  const { day } = useDates();
  return [
    { head: t('plan.publish.version'), cell: (row) => row.no },
    { head: t('plan.publish.on'), cell: (row) => day(row.publishedOn) },
    { head: t('plan.publish.count'), number: true, cell: (row) => row.itemCount },
    { head: t('plan.publish.note'), cell: (row) => <span dir="auto">{row.note}{row.withheld === 0 ? null : ` ${t('plan.publish.withheld', { count: row.withheld })}`}</span> },
    { head: t('plan.publish.checksum'), cell: (row) => <code className="cw-sum">{row.checksum}</code> },
  ];
}

function AddressForm({ planId, address, close }: { planId: string; address: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `address.${planId}`,
    initial: { slug: address },
    send: (body) => taken(api.PUT('/api/v1/cities/{city}/cases/{id}/address', { params: { path: { city: slug, id: planId } }, body })),
    says: { 'publishing.slug.taken': 'publishing.problem.slugTaken', 'publishing.slug.reserved': 'publishing.problem.slugReserved' },
    refresh: [['versions', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('plan.publish.addressSave')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="slug" label={t('plan.publish.address')} hint={t('plan.publish.addressHint')} dir="ltr" />
    </Form>
  );
}
