import type { MessageId } from '#libs/ui';

import { ApiProblem } from '../../api/problem.js';
import { figureOf } from './numbers.js';

/** What stands in the way of writing figures down. */
export const MEASURE_SAYS: Readonly<Record<string, MessageId>> = {
  'monitoring.measurement.exists': 'measures.says.exists',
  'monitoring.measurement.future': 'measures.says.future',
  'monitoring.measurement.range': 'measures.says.range',
};

/** The figure of a field; a fault of that field when it is none. */
export function figure(name: string, typed: string): number {
  const value = figureOf(typed);
  if (value === undefined) throw new ApiProblem('request.invalid', 'invalid', { fields: [{ pointer: `/${name}`, rule: typed.trim() === '' ? 'isNotEmpty' : 'isNumber' }] });
  return value;
}
