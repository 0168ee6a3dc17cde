import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';

export type DateRule = components['schemas']['DateRuleResponse'];

/** What a day follows from, as people say it: "10 business days before “Publishing ends”". */
export function useRuleWords(nameOf: (id: string) => string): (rule: DateRule) => string {
  const { t } = useMessages();
  return ({ of, amount, unit }) => {
    const name = nameOf(of);
    if (amount === 0) return t(unit === 'business_days' ? 'process.rule.onBusiness' : 'process.rule.on', { of: name });
    const offset = t(`process.unit.${unit}`, { count: Math.abs(amount) });
    return t(amount < 0 ? 'process.rule.before' : 'process.rule.after', { offset, of: name });
  };
}
