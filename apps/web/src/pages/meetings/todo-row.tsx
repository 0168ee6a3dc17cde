import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

/** One to-do of a meeting: done by whoever took it on, or by whoever runs the meeting. */
export function TodoRow({ meeting, todo }: { meeting: Meeting; todo: Meeting['todos'][number] }) {
  const { t } = useMessages();
  const { slug, personId, today } = useCity();
  const { when, day } = useDates();
  const done = useSend((id: string, key) => taken(api.POST('/api/v1/cities/{city}/meeting-todos/{id}/done', { params: { path: { city: slug, id } }, body: {}, headers: once(key) })), { refresh: meetingKeys(slug) });
  const open = todo.state === 'open';
  return (
    <li>
      <h3 dir="auto">{todo.what}</h3>
      <p className="cw-meta">
        <span dir="auto">{todo.name}</span>
        <span className={open && todo.dueOn < today ? 'cw-late-text' : undefined}>{open ? t('meetings.due', { when: when(todo.dueOn) }) : t('dates.by', { date: day(todo.dueOn) })}</span>
        {open ? null : <span>{t(`meetings.todo.${todo.state as 'done' | 'cancelled'}`)}</span>}
      </p>
      {done.problem === null ? null : <ErrorState problem={done.problem} />}
      {open && (meeting.mayRun || todo.personId === personId) ? <div className="cp-actions"><Press kind="quiet" busy={done.busy} press={() => done.send(todo.id)}>{t('forms.done')}<span className="usa-sr-only">: {todo.what}</span></Press></div> : null}
    </li>
  );
}
