import type { MessageId, Messages } from '#libs/ui';

import { ApiProblem, type FieldFault } from '../api/problem.js';
import { problemSentence } from './problem-sentence.js';

const MISSING = new Set(['isNotEmpty', 'isDefined', 'arrayMinSize']);
const CHOICE = new Set(['isIn', 'isBoolean', 'isUuid', 'isId']);

const BY_RULE: Readonly<Record<string, MessageId>> = {
  isEmail: 'forms.notEmail', isCalendarDay: 'app.wrong.date', isPartialDate: 'app.wrong.date', isInstant: 'app.wrong.date', isInt: 'app.wrong.number',
  isNumber: 'app.wrong.number', maxLength: 'app.wrong.long', minLength: 'app.wrong.short', min: 'app.wrong.range', max: 'app.wrong.range',
  isTimeZone: 'app.wrong.zone',
};

/** One sentence for a refused field: what is wrong, under the label that people see. */
export function faultWords(rule: string, label: string, value: unknown, messages: Messages): string {
  const { t } = messages;
  if (rule.includes('.')) return problemSentence(new ApiProblem(rule, 'invalid'), messages) ?? t('app.wrong.look', { label });
  const empty = value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0);
  if (CHOICE.has(rule)) return t('forms.choose', { label });
  if (empty || MISSING.has(rule)) return t('forms.missing', { label });
  return t(BY_RULE[rule] ?? 'app.wrong.look', { label });
}

/** '/title' → 'title', '/stages/0/name' → 'stages.0.name'. */
export function nameOf({ pointer }: FieldFault): string {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}
