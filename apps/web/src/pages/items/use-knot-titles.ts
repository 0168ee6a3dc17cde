import { useMessages, type MessageId } from '#libs/ui';

import { said } from '../../kit/said.js';
import { useDates } from '../../kit/use-dates.js';
import { count, text, type Bundle } from './thread.js';
import type { Knot } from './use-item.js';

/** What stands on a knot before it is opened. */
export function useKnotTitles() {
  const messages = useMessages();
  const { t } = messages;
  const { day, partly } = useDates();

  const dated = (at: string): string => (/^\d{4}-\d{2}-\d{2}/.test(at) ? day(at.slice(0, 10)) : partly(at));

  function motion(knot: Knot): string {
    const state = text(knot, 'state') ?? 'open';
    if (state === 'open') return t('plan.knot.motionOpen');
    if (state === 'withdrawn') return t('plan.knot.motionWithdrawn');
    const result = said(messages, `bodies.motion.${state}`, state, { yes: count(knot, 'yes'), no: count(knot, 'no') });
    return t('plan.knot.motion', { result, recused: count(knot, 'recused') });
  }

  function titleOf({ kind, knots }: Bundle): string {
    const [first] = knots;
    const newest = knots.reduce((one, other) => ((other.at ?? '') > (one.at ?? '') ? other : one));
    switch (kind) {
      case 'comment': case 'evidence': case 'draft': case 'remark': case 'request': case 'step': case 'measurement': case 'report':
        return t(`plan.knot.${kind}`, { count: knots.length });
      case 'update':
        return t('plan.knot.update', { count: knots.length, date: newest.at === null ? '' : dated(newest.at) });
      case 'gap': case 'merged': case 'measure':
        return t(`plan.knot.${kind}`, { title: first.title });
      case 'motion':
        return motion(first);
      case 'decision':
        if (text(first, 'decision') === 'proposed') return t('plan.knot.proposed');
        return t('plan.knot.decision', { decision: t(`states.decision.${text(first, 'decision') ?? 'proposed'}` as MessageId) });
      case 'version':
        return t('plan.knot.version', { no: count(first, 'no') });
      default:
        return t('plan.knot.other', { title: first.title });
    }
  }

  return {
    titleOf,
    dated,
    /** The day of a knot that stands for one thing; a bundle has its days inside. */
    dateOf: ({ kind, knots }: Bundle): string => (knots.length > 1 || kind === 'update' || knots[0].at === null ? '' : dated(knots[0].at)),
  };
}
