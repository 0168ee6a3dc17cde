import { useRef, useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { EmptyState } from '../../kit/empty-state.js';
import { FormFaults } from '../../kit/form-faults.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { TodoRow } from './todo-row.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

/** Who does what by when: "@Sam call the library by Friday" becomes a to-do of Sam's, as understood. */
export function ActionLines({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const notes = meeting.mayRun && meeting.state !== 'cancelled';
  if (meeting.todos.length === 0 && !notes) return null;
  return (
    <Section title={t('meetings.todos')}>
      {notes ? <NoteLine meeting={meeting} /> : null}
      {meeting.todos.length === 0 ? <EmptyState>{t('meetings.noTodos')}</EmptyState> : <ul className="cw-rows">{meeting.todos.map((todo) => <TodoRow key={todo.id} meeting={meeting} todo={todo} />)}</ul>}
    </Section>
  );
}

function NoteLine({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const [noted, setNoted] = useState<{ name: string; what: string; dueOn: string }>();
  const form = useForm({
    id: `action.${meeting.id}`,
    initial: { line: '' },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/todos', { params: { path: { city: slug, id: meeting.id } }, body: values, headers: once(key) })),
    refresh: meetingKeys(slug),
    done: (understood) => {
      setNoted(understood);
      form.startOver();
    },
  });
  const faults = useRef<HTMLDivElement>(null);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); form.press(); }}>
      {form.problem === null ? null : <FormFaults ref={faults} form={form} problem={form.problem} />}
      <div className="cw-line">
        <TextField form={form} name="line" label={t('meetings.line')} hint={t('meetings.lineHint')} autoComplete="off" />
        <button type="submit" className="usa-button usa-button--outline" aria-disabled={form.busy}>{form.busy ? t('forms.saving') : t('meetings.noteTodo')}</button>
      </div>
      {noted === undefined ? null : <UndoNotice>{t('meetings.understood', { name: noted.name, what: noted.what, date: day(noted.dueOn) })}</UndoNotice>}
    </form>
  );
}
