import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import type { FormState, FormValues } from '../../kit/use-form.js';

/** Values of a form that names addressees. */
export interface AddresseeValues extends FormValues {
  to: readonly string[];
  next: string;
}

/** Everybody named so far, and the name that stands in the field. */
export function namedIn({ to, next }: Pick<AddresseeValues, 'to' | 'next'>): string[] {
  return [...new Set([...to, next.trim()])].filter((name) => name !== '');
}

/** One name after the other; those of the directory are offered on the way. */
export function AddresseesField<V extends AddresseeValues>({ form, optional }: { form: FormState<V>; optional?: boolean }) {
  const { t } = useMessages();
  const names = usePartyNames();
  const change = (values: Partial<AddresseeValues>) => form.setAll(values as Partial<V>);
  return (
    <>
      {form.values.to.length === 0 ? null : (
        <ul className="cw-plain" aria-label={t('register.to')}>
          {form.values.to.map((name) => <li key={name}><bdi>{name}</bdi> <Press kind="quiet" press={() => change({ to: form.values.to.filter((one) => one !== name) })}>{t('register.dropName')}<span className="usa-sr-only">: {name}</span></Press></li>)}
        </ul>
      )}
      <PartyField form={form} name="next" label={t('register.to')} hint={t('register.toHint')} names={names} {...(optional === true || form.values.to.length > 0 ? { optional: true } : {})} />
      <div className="cp-actions"><Press kind="quiet" press={() => change({ to: namedIn(form.values), next: '' })}>{t('register.another')}</Press></div>
    </>
  );
}
