import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { cityClock } from './city-instant.js';
import { meetingKeys, type AgendaItem, type Meeting } from './use-meeting.js';

/** From the day on: what came of a line. What is put off is proposed to the next meeting. */
export function MarkItem({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const mark = useSend((state: AgendaItem['state']) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/agenda/{part}/state', { params: { path: { city: slug, id: meeting.id, part: item.id } }, body: { state } })), { refresh: meetingKeys(slug) });
  if (!meeting.mayRun || meeting.state === 'cancelled' || cityClock(meeting.startsAt, meeting.zone).day > today) return null;
  const name = <span className="usa-sr-only">: {item.title}</span>;
  return (
    <>
      <div className="cp-actions">
        {item.state === 'open' ? (
          <>
            <Press kind="second" busy={mark.busy} press={() => mark.send('done')}>{t('assembly.markDone')}{name}</Press>
            <Press kind="quiet" busy={mark.busy} press={() => mark.send('put_off')}>{t('assembly.markPutOff')}{name}</Press>
          </>
        ) : <Press kind="quiet" busy={mark.busy} press={() => mark.send('open')}>{t('assembly.markAgain')}{name}</Press>}
      </div>
      {mark.problem === null ? null : <ErrorState problem={mark.problem} />}
    </>
  );
}
