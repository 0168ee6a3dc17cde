import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys } from './use-meeting.js';

/** Something I took on in a meeting. */
export function OwedRow({ duty }: { duty: components['schemas']['DutyLine'] }) {
  const { t } = useMessages();
  const { slug, to, today } = useCity();
  const { when } = useDates();
  const done = useSend((id: string, key) => taken(api.POST('/api/v1/cities/{city}/meeting-todos/{id}/done', { params: { path: { city: slug, id } }, body: {}, headers: once(key) })), { refresh: meetingKeys(slug) });
  return (
    <li>
      <h3 dir="auto">{duty.path === null ? duty.title : <Link to={to(duty.path)}>{duty.title}</Link>}</h3>
      {duty.dueOn === null ? null : <p className="cw-meta"><span className={duty.dueOn < today ? 'cw-late-text' : undefined}>{t('meetings.due', { when: when(duty.dueOn) })}</span></p>}
      {done.problem === null ? null : <ErrorState problem={done.problem} />}
      <div className="cp-actions"><Press busy={done.busy} press={() => done.send(duty.subjectId)}>{t('forms.done')}<span className="usa-sr-only">: {duty.title}</span></Press></div>
    </li>
  );
}
