import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { AgendaItemForm } from './agenda-item-form.js';
import { ConsentForm } from './consent-form.js';
import { MarkItem } from './mark-item.js';
import { MotionCard } from './motion-card.js';
import { MoveMotionForm } from './move-motion-form.js';
import { meetingKeys, type AgendaItem, type Meeting } from './use-meeting.js';

/** What is being talked about, right: the notes, what was moved, and the box for a motion. */
export function CurrentItem({ meeting, item }: { meeting: Meeting; item: AgendaItem | undefined }) {
  const { t } = useMessages();
  const { to } = useCity();
  const [moving, setMoving] = useState<'one' | 'consent'>();
  const toggle = (what: 'one' | 'consent') => () => setMoving(moving === what ? undefined : what);
  const close = () => setMoving(undefined);
  const motions = meeting.motions.filter((motion) => motion.agendaItemId === (item?.id ?? null) || (item === meeting.agenda[0] && motion.agendaItemId === null));
  return (
    <section className="cw-current" aria-labelledby="current">
      <h2 id="current" dir="auto">{item?.title ?? t('meetings.motions')}</h2>
      {item === undefined ? null : (
        <>
          {item.notes === '' ? null : <p className="cw-prose" dir="auto">{item.notes}</p>}
          {item.itemId === null ? null : <p><Link to={to(`items/${item.itemId}`)}>{t('meetings.openItem')}</Link></p>}
          {item.documents.length === 0 ? null : <ul aria-label={t('assembly.documents')}>{item.documents.map(({ title, url }) => <li key={url}><a href={url} rel="noreferrer" dir="auto">{title}</a></li>)}</ul>}
          {item.carriedFromId === null ? null : <p className="cw-quiet">{t('assembly.carried')}</p>}
          <MarkItem meeting={meeting} item={item} />
          <ChangeItem meeting={meeting} item={item} />
        </>
      )}
      {motions.map((motion) => <MotionCard key={motion.id} meeting={meeting} motion={motion} />)}
      {meeting.mayRun && meeting.state !== 'cancelled' && meeting.roster.length > 0 ? (
        <>
          <div className="cp-actions"><Press expanded={moving === 'one'} press={toggle('one')}>{t('meetings.move')}</Press>{meeting.agenda.length > 1 ? <Press kind="quiet" expanded={moving === 'consent'} press={toggle('consent')}>{t('minutes.consent')}</Press> : null}</div>
          {moving === 'one' ? <MoveMotionForm meeting={meeting} item={item} close={close} /> : null}
          {moving === 'consent' ? <ConsentForm meeting={meeting} close={close} /> : null}
        </>
      ) : null}
    </section>
  );
}

function ChangeItem({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [changing, setChanging] = useState(false);
  const remove = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/meetings/{id}/agenda/{part}', { params: { path: { city: slug, id: meeting.id, part: item.id } } })), { refresh: meetingKeys(slug) });
  if (!meeting.mayRun || (meeting.state !== 'planned' && (meeting.state !== 'noticed' || meeting.openMeetingsLaw !== 'no'))) return null;
  const bare = meeting.motions.every((motion) => motion.agendaItemId !== item.id && motion.items.every(({ agendaItemId }) => agendaItemId !== item.id));
  return (
    <>
      <div className="cp-actions">
        <Press kind="quiet" expanded={changing} press={() => setChanging(!changing)}>{t('forms.change')}<span className="usa-sr-only">: {item.title}</span></Press>
        {bare ? <Press kind="quiet" busy={remove.busy} press={() => remove.send(undefined)}>{t('forms.remove')}<span className="usa-sr-only">: {item.title}</span></Press> : null}
      </div>
      {remove.problem === null ? null : <ErrorState problem={remove.problem} />}
      {meeting.state === 'noticed' && changing ? <p className="cw-quiet">{t('meetings.takesNoticeBack')}</p> : null}
      {changing ? <AgendaItemForm meeting={meeting} item={item} close={() => setChanging(false)} /> : null}
    </>
  );
}
