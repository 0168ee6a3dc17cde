import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import type { DutyLine, MyDutiesPage } from './duties.response.js';

type Row = DutyLine & { readonly sortOn: string };

/** What I owe, from all rooms in one list: earliest day first, without a day last. One statement. */
@Injectable()
export class MyDuties {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<MyDutiesPage> {
    if (actor.personId === null) return { items: [], next: null };
    const [on, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<Row>(actor.workspaceId, { name: 'duties.mine', text: MINE, values: [actor.personId, on, id, limit + 1] });
    const page = toPage(rows, limit, (row) => [row.sortOn, row.id]);
    return { items: page.items.map(({ sortOn: _, ...line }) => line), next: page.next };
  }
}

const MINE = `select id, kind, subject_kind as "subjectKind", subject_id as "subjectId", case_id as "caseId", title, path,
    due_on as "dueOn", paused_until as "pausedUntil", version, coalesce(due_on, 'infinity'::date)::text as "sortOn"
  from duties.duty
  where state = 'open' and holder_person_id = $1
    and ($2::date is null or (coalesce(due_on, 'infinity'::date), id) > ($2::date, $3::uuid))
  order by coalesce(due_on, 'infinity'::date), id limit $4`;
