import { useMessages } from '#libs/ui';

import { ApiProblem } from '../../api/problem.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { PartyField, type PartyNames } from '../../kit/party-field.js';
import type { FormState } from '../../kit/use-form.js';

interface LeadValues extends Record<string, string | boolean | number | readonly string[]> {
  readonly lead: string;
  readonly leadPersonId: string;
}

/** Who leads, by name; and who is asked, when that is not whoever answers for the lead. */
export function LeadFields<V extends LeadValues>({ form, names }: { form: FormState<V>; names: PartyNames }) {
  const { t } = useMessages();
  return (
    <>
      <PartyField form={form} name="lead" label={t('steps.new.lead')} hint={t('steps.new.leadHint')} names={names} />
      <ChooserField form={form} name="leadPersonId" label={t('steps.new.person')} hint={t('steps.new.personHint')} asked={{ kind: 'person', reachable: 'yes' }} optional />
    </>
  );
}

/** The id behind the name typed. Throws a fault of the field for somebody not known here. */
export function leadOf(names: PartyNames, lead: string): string {
  const id = names.idOf(lead);
  if (id === undefined) throw new ApiProblem('implementation.lead.absent', 'invalid', { fields: [{ pointer: '/lead', rule: 'isId' }] });
  return id;
}
