import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useSectors } from './use-sectors.js';

export type Organization = components['schemas']['OrganizationResponse'];

const KINDS = ['department', 'agency', 'company', 'nonprofit', 'foundation', 'school', 'congregation', 'consulate', 'union', 'network', 'other'] as const;
const TIES = ['partner', 'department', 'contracted'] as const;
type Kind = (typeof KINDS)[number];
type Tie = (typeof TIES)[number];

/** An organization and how it is bound to the city: that decides how far a missing update may travel. */
export function OrganizationForm({ organization, done, close }: { organization?: Organization; done: (id: string) => void; close?: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const sectors = useSectors();
  const form = useForm({
    id: `organization.${organization?.id ?? 'new'}`,
    initial: {
      name: organization?.name ?? '', kind: organization?.kind ?? '', sector: organization?.sector ?? '', tie: organization?.tie ?? 'partner', website: organization?.website ?? '',
      contactPersonId: organization?.contactPersonId ?? '', supervisorPersonId: organization?.supervisorPersonId ?? '', version: organization?.version ?? 0,
    },
    send: async ({ version, ...values }, key) => {
      const body = {
        name: values.name, kind: values.kind as Kind, tie: values.tie as Tie, sector: values.sector || null, website: values.website || null,
        contactPersonId: values.contactPersonId || null, supervisorPersonId: values.tie === 'partner' ? null : values.supervisorPersonId || null,
      };
      if (organization === undefined) return taken(api.POST('/api/v1/cities/{city}/organizations', { params: { path: { city: slug } }, body, headers: once(key) }));
      await taken(api.PUT('/api/v1/cities/{city}/organizations/{id}', { params: { path: { city: slug, id: organization.id } }, body: { ...body, version } }));
      return { id: organization.id };
    },
    refresh: [['organizations', slug], ['people', slug]],
    done: ({ id }) => done(id),
  });
  return (
    <Form form={form} button={organization === undefined ? t('people.addOrganization') : t('forms.save')} beside={close === undefined ? undefined : <Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('people.name')} autoComplete="off" />
      <SelectField form={form} name="kind" label={t('people.kind')} options={KINDS.map((value) => ({ value, label: t(`people.organizationKind.${value}`) }))} />
      <SelectField form={form} name="sector" label={t('people.sector')} hint={t('people.sectorHint')} options={sectors} optional />
      <ChoicesField form={form} name="tie" label={t('people.tie')} options={TIES.map((value) => ({ value, label: t(`people.ties.${value}`), hint: t(`people.tieHints.${value}`) }))} />
      <ChooserField form={form} name="contactPersonId" label={t('people.contact')} hint={t('people.contactHint')} asked={{ kind: 'person' }} optional />
      {form.values.tie === 'partner' ? null : <ChooserField form={form} name="supervisorPersonId" label={t('people.supervisor')} hint={t('people.supervisorHint')} asked={{ kind: 'person' }} optional />}
      <TextField form={form} name="website" type="url" label={t('people.website')} optional />
    </Form>
  );
}
