import { Cities, People } from '#libs/directory';
import { Notices } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { createMessages } from '#libs/ui';
import type { HandOver } from './hand-over.entity.js';

interface Counts {
  readonly cases: number;
  readonly requests: number;
  readonly duties: number;
  readonly roles: number;
}

/** The same letter to both sides, in the language of each: what moved, and that it can be handed back. */
export async function writeToBoth(tx: Transaction, handOver: HandOver, names: { readonly from: string; readonly to: string }, publicUrl: string): Promise<void> {
  const people = tx.use(People);
  const readers = new Set([handOver.toPersonId, await people.answering(handOver.fromPartyId), handOver.plannedByPersonId, tx.actor.personId].filter((id) => id !== null));
  const city = await tx.use(Cities).current();
  const counts = await countsOf(tx, handOver);
  const back = handOver.state === 'returned';
  for (const to of new Map([...(await people.contacts([...readers])).values()].map((one) => [one.address, one])).values()) {
    const { t } = createMessages(to.language);
    await tx.use(Notices).send({
      kind: 'casework.hand-over', to, subject: { kind: 'hand-over', id: handOver.id },
      message: {
        subject: t(back ? 'casework.handOver.backSubject' : 'casework.handOver.subject', { city: city.name, ...names }),
        blocks: [
          { kind: 'paragraph', text: t(back ? 'casework.handOver.backLead' : 'casework.handOver.lead', { city: city.name, ...names }) },
          { kind: 'items', items: (['cases', 'requests', 'duties', 'roles'] as const).flatMap((what) => (counts[what] === 0 ? [] : [{ title: t(`casework.handOver.${what}`, { count: counts[what] }) }])) },
          ...(back ? [{ kind: 'quote' as const, text: handOver.returnReason ?? '' }] : handOver.note === null ? [] : [{ kind: 'quote' as const, text: handOver.note }]),
          { kind: 'button', label: t('casework.handOver.open'), url: `${publicUrl}/app/${city.slug}/hand-over` },
        ],
        why: t('casework.handOver.why', { city: city.name }),
        stop: t('casework.handOver.stop'),
      },
    });
  }
}

async function countsOf(tx: Transaction, { id, state }: HandOver): Promise<Counts> {
  const rows = await tx.query<{ kind: string; count: number }>(
    `select kind, count(*)::integer as count from casework.hand_over_line where workspace_id = $1 and hand_over_id = $2 and ($3 or went_back) group by kind`,
    [tx.workspaceId, id, state !== 'returned']);
  const of = (kind: string): number => rows.find((row) => row.kind === kind)?.count ?? 0;
  return { cases: of('case'), requests: of('request'), duties: of('duty'), roles: of('role') };
}
