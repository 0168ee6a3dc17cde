import { requireKnownPeople } from '#libs/directory';
import type { DayText } from '#libs/kernel';
import { Duties } from '#libs/platform/duties';
import type { Transaction } from '#libs/platform/work';

export interface NewTodo {
  readonly title: string;
  readonly personId: string;
  readonly dueOn: DayText | null;
  readonly caseId: string | null;
  /** Where it came from: a meeting, an entry of the file. The to-do itself, when left out. */
  readonly subject?: { readonly kind: string; readonly id: string };
  /** Inside `/app/<city>/`; the case, when left out. */
  readonly path?: string;
}

export const TODO_DUTY = 'casework.todo';

/** To-dos inside a transaction: "who does what by when" of any room. They are closed, passed on and listed where all duties are. */
export class Todos {
  constructor(private readonly tx: Transaction) {}

  /** @returns the id of the duty */
  async add(given: NewTodo): Promise<string> {
    await requireKnownPeople(this.tx, given.personId);
    const subject = given.subject ?? { kind: 'todo', id: this.tx.newId() };
    return this.tx.use(Duties).open({
      kind: TODO_DUTY, subjectKind: subject.kind, subjectId: subject.id, caseId: given.caseId, title: given.title,
      path: given.path ?? (given.caseId === null ? null : `cases/${given.caseId}`), holderPersonId: given.personId, dueOn: given.dueOn,
    });
  }
}
