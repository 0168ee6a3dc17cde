/** What people call a change, by the name of the act in the trail. What is not listed is housekeeping, and nobody's news. */
const NEWS = {
  updates: ['implementation.update.record'],
  decisions: ['deliberation.item.decide', 'bodies.motion.close'],
  questions: ['reporting.question.ask', 'reporting.question.answer'],
  published: ['publishing.plan.publish'],
  requests: ['casework.request.raise', 'casework.request.raise-public'],
  answers: ['casework.request.reply', 'casework.request.close'],
  mail: ['casework.mail.file'],
  calls: ['casework.call.log'],
  entries: ['casework.entry.add'],
  comments: ['engagement.comment.take', 'engagement.comments.add'],
  stages: ['convening.stage.open', 'convening.stage.complete', 'convening.stage.skip', 'convening.stage.reopen'],
  items: ['deliberation.item.draft', 'deliberation.item.propose', 'deliberation.item.merge'],
  meetings: ['bodies.meeting.plan', 'bodies.meeting.change', 'bodies.meeting.move'],
  members: ['bodies.member.seat', 'bodies.membership.renew'],
  reports: ['reporting.report.send'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type News = keyof typeof NEWS;
export const NEWS_KINDS = Object.keys(NEWS) as readonly News[];

const kindOf = new Map<string, News>(NEWS_KINDS.flatMap((kind) => NEWS[kind].map((act) => [act, kind] as const)));

export const NEWS_ACTS: readonly string[] = [...kindOf.keys()];

/** Counts of acts as counts of news, in the order above; what did not happen is left out. */
export function newsOf(acts: readonly { readonly action: string; readonly count: number }[]): { kind: News; count: number }[] {
  const counts = new Map<News, number>();
  for (const { action, count } of acts) {
    const kind = kindOf.get(action);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return NEWS_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
}
