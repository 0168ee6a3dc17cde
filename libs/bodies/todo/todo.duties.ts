import { Inject, Injectable } from '@nestjs/common';
import { createMessages, formatDate, type Messages } from '#libs/ui';
import { Cities, People } from '#libs/directory';
import { CONFIG, type Config } from '#libs/platform/config';
import { ForDuty, type DutyKind, type DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { Bodies } from '../body/bodies.repository.js';
import { todoLadder } from './todo-ladder.rules.js';

/** Letters about to-dos of meetings: to whoever promised it, and at the end to the chair. */
@ForDuty('bodies.todo', todoLadder)
@Injectable()
export class TodoDuties implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async recipients(tx: Transaction, duty: DutyView, step: string): Promise<readonly Recipient[]> {
    const people = step === 'tell-chair' ? await chairsFor(tx, duty) : [duty.holderPersonId];
    const contacts = await tx.use(People).contacts(people.filter((id) => id !== null));
    return [...contacts.values()];
  }

  async compose(tx: Transaction, to: Recipient, step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    const { name: city, slug } = await tx.use(Cities).current();
    const messages = createMessages(to.language);
    const names = step === 'tell-chair' ? await holderNames(tx, duties) : new Map<string, string>();
    const count = duties.length;
    return {
      subject: messages.t(`bodies.todo.${wordOf(step)}Subject`, { city, count }),
      blocks: [
        { kind: 'paragraph', text: messages.t(`bodies.todo.${wordOf(step)}Lead`, { count }) },
        { kind: 'items', items: duties.map((duty) => itemOf(duty, messages, names.get(duty.id), `${this.config.publicUrl}/app/${slug}/`)) },
        ...(step === 'tell-chair' ? [] : [{ kind: 'small' as const, text: messages.t('bodies.todo.what') }]),
      ],
      why: messages.t('bodies.todo.why'),
    };
  }
}

/** The chairs of the body in whose meeting it was said. */
async function chairsFor(tx: Transaction, { subjectId, holderPersonId }: DutyView): Promise<string[]> {
  const [row] = await tx.query<{ bodyId: string }>(
    `select g.body_id as "bodyId" from bodies.action_line a join bodies.meeting g on g.workspace_id = a.workspace_id and g.id = a.meeting_id
     where a.workspace_id = $1 and a.id = $2`, [tx.workspaceId, subjectId]);
  const chairs = row === undefined ? [] : await tx.use(Bodies).chairs(row.bodyId);
  return chairs.map(({ personId }) => personId).filter((id) => id !== holderPersonId);
}

async function holderNames(tx: Transaction, duties: readonly DutyView[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select d.id, y.name from duties.duty d join directory.party y on y.workspace_id = d.workspace_id and y.id = d.holder_person_id where d.workspace_id = $1 and d.id = any($2::uuid[])',
    [tx.workspaceId, duties.map(({ id }) => id)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function itemOf(duty: DutyView, messages: Messages, name: string | undefined, base: string): { title: string; note: string; url: string } {
  const date = formatDate(duty.dueOn ?? duty.openedOn, messages.locale);
  return { title: duty.title, note: name === undefined ? messages.t('dates.by', { date }) : messages.t('bodies.todo.of', { name, date }), url: base + (duty.path ?? '') };
}

function wordOf(step: string): 'remind' | 'again' | 'chair' {
  if (step === 'remind') return 'remind';
  return step === 'tell-chair' ? 'chair' : 'again';
}
