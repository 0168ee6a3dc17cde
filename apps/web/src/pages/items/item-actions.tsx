import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { DecideForm } from './decide-form.js';
import { DiscussForm } from './discuss-form.js';
import { MergeForm } from './merge-form.js';
import { ProposeForm } from './propose-form.js';
import { ReviseForm } from './revise-form.js';
import { TieForm } from './tie-form.js';
import type { Item } from './use-item.js';

const ACTS = ['revise', 'discuss', 'tie', 'propose', 'decide', 'merge'] as const;
type Act = (typeof ACTS)[number];

const NEEDS: Readonly<Record<Act, string>> = {
  revise: 'deliberation.items.draft', discuss: 'deliberation.items.draft', tie: 'deliberation.items.draft', propose: 'deliberation.items.propose', decide: 'deliberation.items.decide', merge: 'deliberation.plan.shape',
};

/** What may be done with the text of an item; each opens in its place. */
export function ItemActions({ item }: { item: Item }) {
  const { t } = useMessages();
  const { may } = useCity();
  const [doing, setDoing] = useState<Act>();
  const close = () => setDoing(undefined);
  const acts = ACTS.filter((act) => item.open && may(NEEDS[act]) && fits(act, item, may('deliberation.plan.shape')));
  if (acts.length === 0) return null;
  return (
    <Section title={t('plan.act.title')}>
      <div className="cp-actions">
        {acts.map((act) => <Press key={act} expanded={doing === act} press={() => setDoing(doing === act ? undefined : act)}>{t(`plan.act.${act}`)}</Press>)}
      </div>
      {doing === 'revise' ? <ReviseForm item={item} close={close} /> : null}
      {doing === 'discuss' ? <DiscussForm item={item} close={close} /> : null}
      {doing === 'tie' ? <TieForm item={item} close={close} /> : null}
      {doing === 'propose' ? <ProposeForm item={item} close={close} /> : null}
      {doing === 'decide' ? <DecideForm item={item} close={close} /> : null}
      {doing === 'merge' ? <MergeForm item={item} close={close} /> : null}
    </Section>
  );
}

/** What makes sense where the item is; the API has the last word. */
function fits(act: Act, { state }: Item, shapes: boolean): boolean {
  if (state === 'merged') return false;
  if (act === 'propose') return state === 'draft' || state === 'declined' || state === 'withdrawn';
  if (act === 'revise') return shapes || state === 'draft' || state === 'proposed';
  return true;
}
