import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { ReleaseForm } from './release-form.js';

/** Written lines that nobody has read for the public yet, oldest first. */
export function HeldLines() {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const held = useList(['steps', slug, 'held'], (after) => taken(api.GET('/api/v1/cities/{city}/updates/held', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  if (!may('implementation.lines.release')) return null;
  return (
    <Section title={t('steps.asking.held')}>
      <ListMore read={held} empty={<EmptyState>{t('steps.asking.heldNone')}</EmptyState>}>
        {(rows) => <ul className="cw-rows">{rows.map((line) => <Row key={line.id} line={line} />)}</ul>}
      </ListMore>
    </Section>
  );
}

function Row({ line }: { line: components['schemas']['HeldLine'] }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { at } = useDates();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <h3 dir="auto"><Link to={to(`steps/${line.stepId}?item=${line.itemId}`)}>{line.number === null ? line.title : `${line.number} ${line.title}`}</Link></h3>
      <p dir="auto">{line.line}</p>
      <p className="cw-meta">{t('steps.asking.said', { organization: line.organization, when: at(line.happenedAt), answer: line.answer })}</p>
      {open ? <ReleaseForm updateId={line.id} line={line.line} released={false} close={() => setOpen(false)} /> : (
        <div className="cp-actions"><Press kind="quiet" press={() => setOpen(true)}>{t('steps.release')}<span className="usa-sr-only">: {line.title}</span></Press></div>
      )}
    </li>
  );
}
