import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

type Body = components['schemas']['BodyRow'];

/** Committees with those under them, in order: seats filled and the next meeting. */
export function CommitteeTable({ bodies }: { bodies: readonly Body[] }) {
  const { t } = useMessages();
  const columns = useColumns(bodies);
  return <DataTable caption={t('people.committees')} columns={columns} rows={inTree(bodies)} rowKey={(body) => body.id} />;
}

function useColumns(bodies: readonly Body[]): Column<Body>[] {
  const { t } = useMessages();
  const { to } = useCity();
  const { at } = useDates();
  const above = new Map(bodies.map((body) => [body.id, body.name]));
  return [
    { head: t('people.committee'), cell: (body) => <Name body={body} to={to(`bodies/${body.id}`)} under={above.get(body.parentId ?? '')} /> },
    { head: t('people.kind'), cell: (body) => t(`bodies.kind.${body.kind}` as 'bodies.kind.board') },
    { head: t('people.seats'), cell: (body) => (body.seats === 0 ? t('people.openToAll') : t('people.filled', { filled: body.filled, seats: body.seats })) },
    { head: t('people.nextMeeting'), cell: (body) => (body.nextMeetingAt === null ? t('people.noMeeting') : at(body.nextMeetingAt)) },
  ];
}

function Name({ body, to, under }: { body: Body; to: string; under: string | undefined }) {
  const { t } = useMessages();
  return (
    <span className={under === undefined ? undefined : 'cw-under-body'}>
      <Link to={to} dir="auto">{body.name}</Link>
      {under === undefined ? null : <span className="usa-sr-only"> {t('people.under', { name: under })}</span>}
      {body.mine ? <span className="cw-quiet"> {t('people.mine')}</span> : null}
    </span>
  );
}

/** Each followed by those under it; what stands under something unseen stands on its own. */
function inTree(bodies: readonly Body[]): Body[] {
  const known = new Set(bodies.map((body) => body.id));
  const below = (id: string | null): Body[] => bodies.filter((body) => (known.has(body.parentId ?? '') ? body.parentId : null) === id).flatMap((body) => [body, ...below(body.id)]);
  return below(null);
}
