import { languageOwnName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

export type Person = components['schemas']['PersonResponse'];

const PURPOSES = ['membership', 'planning', 'updates', 'inquiry', 'account'] as const;
type Purpose = (typeof PURPOSES)[number];

/** A person as staff type them: one word is a name; an address says what it is for. Nothing else is asked. */
export function PersonForm({ person, done, close }: { person?: Person; done: (id: string) => void; close?: () => void }) {
  const { t } = useMessages();
  const { slug, languages } = useCity();
  const form = useForm({
    id: `person.${person?.id ?? 'new'}`,
    initial: {
      name: person?.name ?? '', roleTitle: person?.roleTitle ?? '', organizationId: person?.organizationId ?? '', email: person?.email ?? '', phone: person?.phone ?? '',
      purpose: person?.purpose ?? '', until: person?.until ?? '', language: person?.language ?? '', version: person?.version ?? 0,
    },
    send: async ({ name, version, ...rest }, key) => {
      const reachable = rest.email !== '' || rest.phone !== '';
      const body = { name, ...orNull(rest), purpose: reachable ? (rest.purpose === '' ? null : rest.purpose as Purpose) : null, until: reachable && rest.until !== '' ? rest.until : null, zone: person?.zone ?? null };
      if (person === undefined) return taken(api.POST('/api/v1/cities/{city}/people', { params: { path: { city: slug } }, body, headers: once(key) }));
      await taken(api.PUT('/api/v1/cities/{city}/people/{id}', { params: { path: { city: slug, id: person.id } }, body: { ...body, version } }));
      return { id: person.id };
    },
    refresh: [['people', slug], ['organizations', slug]],
    done: ({ id }) => done(id),
  });
  const reachable = form.values.email !== '' || form.values.phone !== '';
  return (
    <Form form={form} button={person === undefined ? t('people.addPerson') : t('forms.save')} beside={close === undefined ? undefined : <Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('people.name')} hint={t('people.nameHint')} autoComplete="off" />
      <ChooserField form={form} name="organizationId" label={t('people.organization')} asked={{ kind: 'organization' }} optional />
      <TextField form={form} name="roleTitle" label={t('people.role')} optional />
      <TextField form={form} name="email" type="email" label={t('people.email')} optional autoComplete="off" />
      <TextField form={form} name="phone" type="tel" label={t('people.phone')} optional autoComplete="off" />
      {reachable ? <SelectField form={form} name="purpose" label={t('people.purpose')} hint={t('people.purposeHint')} options={PURPOSES.map((value) => ({ value, label: t(`people.purposes.${value}`) }))} /> : null}
      {reachable ? <TextField form={form} name="until" type="date" label={t('people.until')} hint={t('people.untilHint')} optional /> : null}
      <SelectField form={form} name="language" label={t('people.language')} options={languages.map((value) => ({ value, label: languageOwnName(value) }))} optional />
    </Form>
  );
}

function orNull<V extends Record<string, string>>(values: V): { [K in keyof V]: string | null } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value])) as { [K in keyof V]: string | null };
}
