import { useMessages } from '#libs/ui';

import { ChoicesField } from '../../kit/choices-field.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import type { FormState } from '../../kit/use-form.js';
import { useCaseWords } from '../cases/use-case-words.js';
import type { DatePoint, ProcessDates } from './use-process-dates.js';
import type { DateRule } from './use-rule-words.js';

const UNITS = ['business_days', 'days', 'weeks', 'months'] as const;

/** A day as it is typed: of its own, or so much before or after another. */
type RuleValues = { how: string; on: string; of: string; amount: string; side: string; unit: string };

export function ruleValues(point: Pick<DatePoint, 'on' | 'rule'>): RuleValues {
  const { on, rule } = point;
  return { how: rule === null ? 'own' : 'rule', on, of: rule?.of ?? 'end', amount: String(Math.abs(rule?.amount ?? 0)), side: (rule?.amount ?? -1) < 0 ? 'before' : 'after', unit: rule?.unit ?? 'business_days' };
}

export function givenDay({ how, on, of, amount, side, unit }: RuleValues): { on?: string; rule?: DateRule } {
  if (how === 'own') return on === '' ? {} : { on };
  const count = Math.round(Number(amount)) || 0;
  return { rule: { of, amount: side === 'before' ? -count : count, unit: unit as DateRule['unit'] } };
}

/** Fields for a day. `self` cannot follow from itself. */
export function RuleFields<V extends RuleValues>({ form, dates, self }: { form: FormState<V>; dates: ProcessDates; self?: string }) {
  const { t } = useMessages();
  const { point: nameOf } = useCaseWords();
  const others = dates.points.filter(({ id }) => id !== self).map((point) => ({ value: point.id, label: nameOf(point, dates.templateKey) }));
  const option = (value: 'own' | 'rule') => ({ value, label: t(`process.date.how.${value}`) });
  return (
    <>
      <ChoicesField form={form} name="how" label={t('process.date.how')} options={[option('own'), option('rule')]} />
      {form.values.how === 'own' ? <TextField form={form} name="on" type="date" label={t('process.date.on')} /> : (
        <>
          <div className="cw-inline">
            <TextField form={form} name="amount" inputMode="numeric" label={t('process.date.amount')} />
            <SelectField form={form} name="unit" label={t('process.date.unit')} options={UNITS.map((value) => ({ value, label: t(`process.unitName.${value}`) }))} />
            <SelectField form={form} name="side" label={t('process.date.side')} options={(['before', 'after'] as const).map((value) => ({ value, label: t(`process.side.${value}`) }))} />
          </div>
          <SelectField form={form} name="of" label={t('process.date.of')} options={others} />
        </>
      )}
    </>
  );
}
