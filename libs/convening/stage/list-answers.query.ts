import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ANSWERS } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { AnswerList, AnswerRow } from './answer.response.js';

/** What a question was answered over time, the latest first, with why it changed. For staff and the core team. */
@Injectable()
export class ListAnswers {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, itemId: string): Promise<AnswerList> {
    // The question itself is the first thing looked for: a row comes also when it was never answered.
    const rows = await this.reader.rows<AnswerRow & { caseId: string }>(actor.workspaceId, {
      name: 'convening.answers', text: SELECT_ANSWERS, values: [actor.workspaceId, itemId],
    });
    const [first] = rows;
    if (first === undefined || !holds(actor, READ_ANSWERS, [{ kind: 'process', id: first.caseId }])) throw conveningProblem('item.absent', { id: itemId });
    return { items: rows.filter(({ no }) => no !== null).map(({ caseId: _caseId, ...row }) => row) };
  }
}

const SELECT_ANSWERS = `select a.no, a.answer, a.choice, a.from_on as "fromOn", a.to_on as "toOn", a.why, a.effective_on as "effectiveOn", a.by_person_id as "byPersonId", y.name as by,
    a.at, i.case_id as "caseId"
  from convening.checklist_item i
  left join convening.answer_change a on a.workspace_id = i.workspace_id and a.item_id = i.id
  left join directory.party y on y.workspace_id = a.workspace_id and y.id = a.by_person_id
  where i.workspace_id = $1 and i.id = $2 order by a.no desc limit 200`;
