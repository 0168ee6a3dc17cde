import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { stepReads } from '../items/use-item.js';

/** Leads that were named by those who are asked; shown only while one waits. */
export function Proposals() {
  const { t } = useMessages();
  const { slug } = useCity();
  const named = useRead(['steps', slug, 'proposals'], () => taken(api.GET('/api/v1/cities/{city}/lead-proposals', { params: { path: { city: slug } } })));
  const rows = named.data?.items ?? [];
  if (rows.length === 0) return null;
  return <Section title={t('steps.asking.proposals')}><ul className="cw-rows">{rows.map((row) => <Row key={row.id} row={row} />)}</ul></Section>;
}

function Row({ row }: { row: components['schemas']['ProposalLine'] }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const decide = useSend((accept: boolean, key) => taken(api.POST('/api/v1/cities/{city}/lead-proposals/{id}/decide', {
    params: { path: { city: slug, id: row.id } }, body: { accept, version: row.version }, headers: once(key),
  })), { refresh: stepReads(slug) });
  return (
    <li>
      <h3 dir="auto"><Link to={to(`steps/${row.stepId}?item=${row.itemId}`)}>{row.number === null ? row.title : `${row.number} ${row.title}`}</Link></h3>
      <p>{t('steps.asking.proposed', { by: row.proposedBy, name: row.name })} {row.email === null ? null : <span dir="ltr">{row.email}</span>}</p>
      {decide.problem === null ? null : <ErrorState problem={decide.problem} />}
      <div className="cp-actions">
        <Press busy={decide.busy} press={() => decide.send(true)}>{t('steps.asking.accept', { name: row.name })}</Press>
        <Press kind="quiet" busy={decide.busy} press={() => decide.send(false)}>{t('steps.asking.decline')}</Press>
      </div>
    </li>
  );
}
