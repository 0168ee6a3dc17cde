import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { AgendaItemForm } from './agenda-item-form.js';
import { meetingKeys, type AgendaItem, type Meeting } from './use-meeting.js';

interface AgendaProps {
  readonly meeting: Meeting;
  readonly current: string | undefined;
  readonly choose: (id: string) => void;
}

/** The agenda, left: pressing a line opens it on the right. */
export function AgendaList({ meeting, current, choose }: AgendaProps) {
  const { t } = useMessages();
  const [adding, setAdding] = useState(false);
  const changes = meeting.mayRun && (meeting.state === 'planned' || (meeting.state === 'noticed' && meeting.openMeetingsLaw === 'no'));
  return (
    <section aria-labelledby="agenda" className="cw-agenda">
      <h2 id="agenda">{t('meetings.agenda')}</h2>
      {meeting.agenda.length === 0 ? <EmptyState>{t('meetings.noAgenda')}</EmptyState> : (
        <ol>{meeting.agenda.map((item, at) => (
          <li key={item.id}>
            {item.section === null || item.section === meeting.agenda[at - 1]?.section ? null : <h3 dir="auto">{item.section}</h3>}
            <button type="button" aria-current={item.id === current ? 'true' : undefined} onClick={() => choose(item.id)}>
              <span dir="auto">{item.title}</span>
              <span className="cw-agenda-note"><ItemNote meeting={meeting} item={item} /></span>
            </button>
            {changes && item.id === current && at > 0 ? <MoveUp meeting={meeting} item={item} above={meeting.agenda[at - 1]?.position ?? 1} /> : null}
          </li>
        ))}</ol>
      )}
      {changes ? <div className="cp-actions"><Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('meetings.addItem')}</Press></div> : null}
      {adding ? <AgendaItemForm meeting={meeting} close={() => setAdding(false)} /> : null}
    </section>
  );
}

function ItemNote({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useMessages();
  const motions = meeting.motions.filter((motion) => motion.agendaItemId === item.id && motion.state !== 'withdrawn').length;
  const notes = [item.minutes === null ? '' : t('meetings.minutesLong', { count: item.minutes }), item.presenter ?? '', motions === 0 ? '' : t('meetings.motionCount', { count: motions }), item.state === 'open' ? '' : t(`assembly.item.${item.state}`)];
  return notes.filter((note) => note !== '').join(' · ');
}

function MoveUp({ meeting, item, above }: { meeting: Meeting; item: AgendaItem; above: number }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { title, notes, minutes, itemId, presenterPartyId, version } = item;
  const move = useSend((position: number) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/agenda/{part}', {
    params: { path: { city: slug, id: meeting.id, part: item.id } }, body: { title, notes, minutes, itemId, presenterPartyId, version, position },
  })), { refresh: meetingKeys(slug) });
  return (
    <>
      <Press kind="quiet" busy={move.busy} press={() => move.send(above)}>{t('meetings.moveUp')}<span className="usa-sr-only">: {title}</span></Press>
      {move.problem === null ? null : <ErrorState problem={move.problem} />}
    </>
  );
}
