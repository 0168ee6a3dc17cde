import { useMessages } from '#libs/ui';

import { CheckField } from '../../kit/check-field.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { SelectField, type Option } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import type { FormState } from '../../kit/use-form.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { USUAL } from './body-values.js';

const KINDS = ['task_force', 'steering_committee', 'committee', 'subcommittee', 'commission', 'advisory_council', 'board', 'interdepartmental_group', 'working_group', 'open_forum'] as const;
const LAWS = ['yes', 'no', 'ask_counsel'] as const;

/** What every charter says. */
export function CharterFields<V extends Values>({ form, under = false }: { form: FormState<V>; under?: boolean }) {
  const { t } = useMessages();
  return (
    <>
      <TextField form={form} name="name" label={t('people.bodyName')} hint={t('people.bodyNameHint')} autoComplete="off" />
      <SelectField form={form} name="kind" label={t('people.kind')} options={KINDS.map((value) => ({ value, label: t(`bodies.kind.${value}`) }))} />
      <TextArea form={form} name="charge" label={t('people.charge')} hint={t('people.chargeHint')} optional rows={3} />
      <TextField form={form} name="appointingAuthority" label={t('people.appointingAuthority')} hint={t('people.appointingAuthorityHint')} optional />
      <ChoicesField form={form} name="openMeetingsLaw" label={t('people.law')} options={[...(under ? [{ value: USUAL, label: t('people.asAbove') }] : []), ...LAWS.map((value) => ({ value, label: t(`people.laws.${value}`), hint: t(`people.lawHints.${value}`) }))]} />
    </>
  );
}

/** How it decides, and who sees it. In a new committee all of it may be left as it is. */
export function RuleFields<V extends Values>({ form, isNew, areas }: { form: FormState<V>; isNew: boolean; areas: readonly Option[] }) {
  const { t } = useMessages();
  const majorities = [['simple.present', 'simple'], ['absolute.present', 'absolute_present'], ['absolute.seats', 'absolute_seats'], ['two_thirds.present', 'two_thirds_present'], ['two_thirds.seats', 'two_thirds_seats'],
    ['absolute.members', 'absolute_members'], ['two_thirds.cast', 'two_thirds_cast'], ['two_thirds.members', 'two_thirds_members'], ['three_fifths.present', 'three_fifths_present'], ['three_fifths.seats', 'three_fifths_seats'], ['three_fifths.members', 'three_fifths_members']] as const;
  const quorums = ['majority_of_seats', 'majority_of_filled', 'fixed'] as const;
  const usual = isNew ? [{ value: USUAL, label: t('people.asUsual') }] : [];
  return (
    <>
      <SelectField form={form} name="quorum" label={t('people.quorum')} options={[...usual, ...quorums.map((value) => ({ value, label: t(value === 'fixed' ? 'people.quorumFixed' : `people.quorums.${value}`) }))]} />
      {form.values.quorum === 'fixed' ? <TextField form={form} name="quorumN" label={t('people.quorumN')} inputMode="numeric" /> : null}
      <SelectField form={form} name="majority" label={t('people.majority')} options={[...usual, ...majorities.map(([value, words]) => ({ value, label: t(`bodies.rule.${words}`) }))]} />
      <SelectField form={form} name="tieRule" label={t('people.tieRule')} options={[...usual, ...(['fails', 'chair_decides'] as const).map((value) => ({ value, label: t(`people.tieRules.${value}`) }))]} />
      <TextField form={form} name="termMonths" label={t('people.termMonths')} inputMode="numeric" optional />
      <TextField form={form} name="legalBasis" label={t('people.legalBasis')} hint={t('people.legalBasisHint')} optional />
      <TextField form={form} name="sunsetOn" type="date" label={t('people.sunset')} optional />
      <ChooserField form={form} name="appointerPersonId" label={t('seats.appointer')} hint={t('seats.appointerHint')} asked={{ kind: 'person' }} optional />
      {areas.length === 0 ? null : <ChoicesField form={form} name="issueAreaIds" label={t('people.issueAreas')} options={areas} optional />}
      <SelectField form={form} name="visibility" label={t('people.seenBy')} options={[...usual, ...(['public', 'participants', 'body', 'staff'] as const).map((value) => ({ value, label: t(`people.visibilities.${value}`) }))]} />
      <CheckField form={form} name="rosterPublished" label={t('people.rosterPublish')} hint={t('people.rosterPublishHint')} />
    </>
  );
}

/** What the fields need to find among the values of their form. */
type Values = Record<
  'name' | 'kind' | 'charge' | 'appointingAuthority' | 'openMeetingsLaw' | 'quorum' | 'quorumN' | 'majority' | 'tieRule' | 'termMonths' | 'legalBasis' | 'sunsetOn' | 'visibility' | 'appointerPersonId', string
> & { readonly rosterPublished: boolean; readonly issueAreaIds: readonly string[] } & Record<string, string | boolean | number | readonly string[]>;
