import '../plan/plan.css';

import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { NextStep } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { ItemActions } from './item-actions.js';
import { ItemStates } from './item-states.js';
import { ItemSteps } from './item-steps.js';
import { ItemThread } from './item-thread.js';
import { useItem, useItemProgress, type Item, type Step } from './use-item.js';

/** How is 13? States, who leads, what comes next, and the whole thread. */
export default function ItemPage() {
  const { itemId = '' } = useParams();
  return <Await read={useItem(itemId)}>{(item) => <One key={item.id} item={item} />}</Await>;
}

function One({ item }: { item: Item }) {
  const { t } = useMessages();
  const { to } = useCity();
  const progress = useItemProgress(item.id);
  const steps = progress.data?.steps ?? [];
  const next = useNext(item, steps);
  return (
    <>
      <PageHeading
        title={item.number === null ? item.title : `${item.number} ${item.title}`} up={{ to: to(`plan?case=${item.caseId}`), label: t('plan.item.up', { title: item.caseTitle }) }}
        lead={<Where item={item} />} next={next}
      />
      {item.mergedIntoId === null ? null : <Notice><p>{t('plan.item.mergedInto')} <Link to={to(`items/${item.mergedIntoId}`)}>{t('plan.item.seeOther')}</Link></p></Notice>}
      <ItemStates item={item} steps={steps} />
      {item.text === '' ? null : <p className="cw-prose" dir="auto" lang={item.language}>{item.text}</p>}
      {item.benefit === '' ? null : <Section title={t('plan.item.benefit')}><p className="cw-prose" dir="auto" lang={item.language}>{item.benefit}</p></Section>}
      {item.below.length === 0 ? null : (
        <Section title={t('plan.item.below')}>
          <ul className="cp-items">{item.below.map((one) => <li key={one.id}><span className="cp-number">{one.number}</span><Link to={to(`items/${one.id}`)} dir="auto">{one.title}</Link></li>)}</ul>
        </Section>
      )}
      {item.state === 'adopted' && item.below.length === 0 ? <ItemSteps item={item} steps={steps} /> : null}
      <Section title={t('plan.item.thread')}><ItemThread item={item} /></Section>
      <ItemActions item={item} />
    </>
  );
}

/** Its level, and what it stands under. */
function Where({ item }: { item: Item }) {
  const { t } = useMessages();
  const parent = item.above.at(-1);
  if (parent === undefined) return item.level;
  return item.level === null ? parent.title : t('plan.item.where', { level: item.level, above: parent.title });
}

/** The one thing to do next: answer for it, write down what its lead said, or give it to somebody. */
function useNext(item: Item, steps: readonly Step[]): ReactNode {
  const { t } = useMessages();
  const { to, may } = useCity();
  const open = steps.filter((step) => step.progress !== 'done' && step.progress !== 'stopped');
  const mine = open.find((step) => step.mine);
  if (mine !== undefined) return <NextStep to={to(`steps/${mine.id}?item=${item.id}`)}>{t('plan.item.say')}</NextStep>;
  const [first] = open;
  if (first !== undefined && may('implementation.updates.record')) return <NextStep to={to(`steps/${first.id}?item=${item.id}`)}>{t('steps.told')}</NextStep>;
  const lacks = item.state === 'adopted' && item.open && steps.length === 0 && item.below.length === 0;
  return lacks && may('implementation.steps.run') ? <NextStep to={to(`steps/new?item=${item.id}`)}>{t('plan.item.addStep')}</NextStep> : undefined;
}
