import { Injectable } from '@nestjs/common';
import { visibleTo } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
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
    if (first === undefined || !visibleTo(actor, first.caseId).includes('core')) throw conveningProblem('item.absent', { id: itemId });
    return { items: rows.filter(({ no }) => no !== null).map(({ caseId: _caseId, ...row }) => row) };
  }
}

const SELECT_ANSWERS = `select a.no, a.answer, a.choice, a.from_on as "fromOn", a.to_on as "toOn", a.why, a.by_person_id as "byPersonId", y.name as by,
    a.at, i.case_id as "caseId"
  from convening.checklist_item i
  left join convening.answer_change a on a.workspace_id = i.workspace_id and a.item_id = i.id
  left join directory.party y on y.workspace_id = a.workspace_id and y.id = a.by_person_id
  where i.workspace_id = $1 and i.id = $2 order by a.no desc limit 200`;
