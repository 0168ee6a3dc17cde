import { cityToken, hashSecret, newSecret } from '#libs/platform/identity';
import type { Transaction } from '#libs/platform/work';
import { implementationProblem } from '../implementation.problems.js';
import { Link } from './link.entity.js';

/** How long a link opens its page; afterwards the page offers a fresh one. */
export const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

/** A link that may be used now. */
export interface UsableLink {
  readonly id: string;
  readonly personId: string;
  readonly language: string;
  readonly openedAt: Date | null;
  readonly stepIds: readonly string[];
}

/** Links inside a transaction. */
export class Links {
  constructor(private readonly tx: Transaction) {}

  /** @returns the token `<workspace>.<secret>`; it leaves in one mail and is kept nowhere */
  async make(personId: string, language: string, stepIds: readonly string[]): Promise<string> {
    const secret = newSecret();
    const link = Object.assign(new Link(), {
      workspaceId: this.tx.workspaceId, id: this.tx.newId(), secretHash: hashSecret(secret), personId, madeAt: this.tx.now,
      expiresAt: new Date(this.tx.machineNow.getTime() + LINK_DAYS * DAY_MS), revokedAt: null, openedAt: null, language,
    });
    await this.tx.table(Link).insert(link);
    await this.tx.query(
      `insert into implementation.link_step (workspace_id, id, link_id, step_id)
       select $1, g.id, $2, g.step from unnest($3::uuid[], $4::uuid[]) as g(id, step)`,
      [this.tx.workspaceId, link.id, stepIds.map(() => this.tx.newId()), stepIds]);
    return cityToken(this.tx.workspaceId, secret);
  }

  /** @throws Problem `implementation.link.unknown` (absent), `implementation.link.ended` (gone) */
  async require(hash: Buffer): Promise<UsableLink> {
    const found = await this.find(hash);
    if (found === null) throw implementationProblem('link.unknown');
    if (found.ended) throw implementationProblem('link.ended');
    return found.link;
  }

  /** The link whatever became of it, for "Email me a fresh link". */
  async find(hash: Buffer): Promise<{ readonly link: UsableLink; readonly ended: boolean } | null> {
    const [row] = await this.tx.query<UsableLink & { ended: boolean }>(SELECT_LINK, [this.tx.workspaceId, hash, this.tx.machineNow]);
    if (row === undefined) return null;
    const { ended, ...link } = row;
    return { link, ended };
  }

  /** The first human gesture counts; a fetch never does. */
  async open(id: string): Promise<void> {
    await this.tx.query('update implementation.link set opened_at = $3 where workspace_id = $1 and id = $2 and opened_at is null', [this.tx.workspaceId, id, this.tx.now]);
  }

  /** Somebody else leads it now: for this step all links given before are over. */
  async revokeForStep(stepId: string): Promise<void> {
    await this.tx.query('update implementation.link_step set revoked_at = $3 where workspace_id = $1 and step_id = $2 and revoked_at is null',
      [this.tx.workspaceId, stepId, this.tx.machineNow]);
  }

  /** How many asking emails this person got on the city's day: each carries one link (E10). */
  async countOn(personId: string, day: string, zone: string): Promise<number> {
    const [row] = await this.tx.query<{ n: number }>(
      `select count(*)::integer as n from implementation.link where workspace_id = $1 and person_id = $2 and (made_at at time zone $4)::date = $3::date`,
      [this.tx.workspaceId, personId, day, zone]);
    return row?.n ?? 0;
  }
}

const SELECT_LINK = `select l.id, l.person_id as "personId", l.language, l.opened_at as "openedAt",
    (l.revoked_at is not null or l.expires_at <= $3) as ended,
    array(select s.step_id::text from implementation.link_step s
      where s.workspace_id = l.workspace_id and s.link_id = l.id and s.revoked_at is null) as "stepIds"
  from implementation.link l where l.workspace_id = $1 and l.secret_hash = $2`;
