import { createMessages } from '#libs/ui';
import { CaseFiles, Requests } from '#libs/casework';
import { Cities, Parties } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import { KEEP_REGISTER } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import type { Body } from '../body/body.entity.js';
import { RegisterLetter } from './register-letter.entity.js';
import { RegisterLine, type RegisterKind } from './register-line.entity.js';

/** The requests that a line of each kind becomes. */
const REQUEST_KIND = { advice: 'advice', issue: 'referral' } as const;

/** The registers of bodies inside a transaction. */
export class RegisterLines {
  constructor(private readonly tx: Transaction) {}

  /** The line with its body, for whoever keeps the register. @throws Problem `bodies.register.absent` also when the body may not be seen */
  async require(bodyId: string, lineId: string): Promise<{ line: RegisterLine; body: Body }> {
    const body = await requireBody(this.tx, bodyId, KEEP_REGISTER);
    const line = await this.tx.table(RegisterLine).byId(lineId);
    if (line === null || line.bodyId !== body.id) throw bodiesProblem('register.absent', { id: lineId });
    return { line, body };
  }

  /** The next number of this kind; the body's row is locked until the commit, so that none is given twice. */
  async nextNo(bodyId: string, kind: RegisterKind): Promise<number> {
    await this.tx.query('select 1 from bodies.body where workspace_id = $1 and id = $2 for update', [this.tx.workspaceId, bodyId]);
    const [row] = await this.tx.query<{ no: number }>('select coalesce(max(no), 0)::int + 1 as no from bodies.register_line where workspace_id = $1 and body_id = $2 and kind = $3', [this.tx.workspaceId, bodyId, kind]);
    return row?.no ?? 1;
  }

  /** By id or by name, each once. @throws Problem `bodies.register.addressee-unknown` for a name that nobody has, or several have */
  async addressees({ partyIds = [], to = [] }: { readonly partyIds?: readonly string[]; readonly to?: readonly string[] }): Promise<string[]> {
    if (to.length === 0) return [...new Set(partyIds)];
    const rows = await this.tx.query<{ name: string; ids: string[] }>(
      `select lower(name) as name, array_agg(id) as ids from directory.party where workspace_id = $1 and merged_into_id is null and kind <> 'seat' and lower(name) = any($2::text[]) group by 1`,
      [this.tx.workspaceId, to.map((name) => name.toLowerCase())]);
    const known = new Map(rows.map(({ name, ids }) => [name, ids]));
    const strange = to.findIndex((name) => known.get(name.toLowerCase())?.length !== 1);
    if (strange >= 0) throw bodiesProblem('register.addressee-unknown', { pointer: `/to/${strange}` });
    return [...new Set([...partyIds, ...to.flatMap((name) => known.get(name.toLowerCase()) ?? [])])];
  }

  /** One request for each addressee: with a number, an owner and a day, in the one queue. */
  async send(line: RegisterLine, body: Body, partyIds: readonly string[], dueOn: string | undefined): Promise<void> {
    const { tx } = this;
    const cities = tx.use(Cities);
    const { sourceLanguage } = await cities.current();
    const { t } = createMessages(sourceLanguage);
    const values = { no: String(line.no), body: body.name, title: line.title };
    for (const partyId of new Set(partyIds)) {
      const to = await tx.use(Parties).resolve(partyId);
      const owner = await this.answererOf(to.id);
      const request = await tx.use(Requests).raise({
        kind: REQUEST_KIND[line.kind], source: 'staff', title: t(`register.request.${line.kind}`, values).slice(0, 200), body: line.text, caseId: body.caseId,
        subject: { kind: 'register_line', id: line.id }, ...(owner === null ? {} : { ownerPersonId: owner }), ...(dueOn === undefined ? {} : { dueOn }),
      });
      await tx.table(RegisterLetter).insert(Object.assign(new RegisterLetter(), {
        workspaceId: tx.workspaceId, id: tx.newId(), lineId: line.id, partyId: to.id, requestId: request.id, sentOn: await cities.today(), stance: null, version: 1,
      }));
      if (body.caseId !== null) await tx.use(CaseFiles).tell({ caseId: body.caseId, kind: 'request', title: `${line.kind} ${line.no}: ${line.title}`.slice(0, 200), titleKey: `register.file.${line.kind}`, titleValues: { ...values, to: to.name }, visibility: 'staff', requestId: request.id });
    }
  }

  /** Whoever can answer here: the addressee, or the one who answers for the organization, when they may sign in. Otherwise whoever sends it keeps after it. */
  private async answererOf(partyId: string): Promise<string | null> {
    const [row] = await this.tx.query<{ id: string }>(
      `select a.person_id as id from identity.access a
       where a.workspace_id = $1 and a.ended_at is null
         and a.person_id in (select $2::uuid union select o.contact_person_id from directory.organization o where o.workspace_id = $1 and o.id = $2) limit 1`,
      [this.tx.workspaceId, partyId]);
    return row?.id ?? null;
  }
}
