import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '#libs/kernel';
import { CONFIG, mailStaysWith, type Config } from '#libs/platform/config';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock, WorkspaceDirectory, type WorkspaceAddress } from '#libs/platform/workspace';
import { demoProblem } from './demo.problems.js';
import { DEMO_SLUG } from './demo-seats.model.js';

export interface DemoGlance {
  readonly city: WorkspaceAddress;
  readonly name: string;
  readonly now: Date;
  /** Address of the plan below the city, or null before anything is published. */
  readonly plan: string | null;
  readonly promises: number;
  readonly done: number;
  readonly missing: number;
}

/** Whose caught mail is read, and what time it is there. */
export interface DemoMailbox {
  readonly city: WorkspaceAddress;
  readonly now: Date;
  /** Of a city begun here; null for the demo city itself, which is fiction, so everybody may read it. */
  readonly name: string | null;
}

/** The demo city, where an installation has one and says so; nowhere else do these pages exist. */
@Injectable()
export class DemoCityQuery {
  constructor(
    private readonly directory: WorkspaceDirectory,
    private readonly clock: WorkspaceClock,
    private readonly reader: WorkspaceReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem `demo.city.absent` */
  async require(): Promise<WorkspaceAddress> {
    const city = this.config.demo ? await this.directory.bySlug(DEMO_SLUG) : null;
    if (city?.kind !== 'demo') throw demoProblem('city.absent');
    return city;
  }

  /**
   * The mailbox of the demo city, or of a city begun in this demo. That one holds the key of its founder, whom no email
   * reaches without a mail server: only whoever sits at this machine gets it.
   * @throws Problem `demo.city.absent`
   */
  async mailbox(slug: string | undefined, ip: string): Promise<DemoMailbox> {
    if (slug === undefined || slug === DEMO_SLUG) {
      const city = await this.require();
      return { city, name: null, now: await this.clock.nowIn(city.id) };
    }
    const city = mailStaysWith(this.config, ip) ? await this.directory.bySlug(slug) : null;
    const row = city?.kind !== 'city' ? null : await this.reader.one<{ name: string }>(city.id, { name: 'demo.city-name', text: 'select name from workspace.workspace where workspace_id = $1', values: [city.id] });
    if (city === null || row === null) throw demoProblem('city.absent');
    return { city, name: row.name, now: await this.clock.nowIn(city.id) };
  }

  async glance(): Promise<DemoGlance> {
    const city = await this.require();
    const now = await this.clock.nowIn(city.id);
    const row = await this.reader.one<Omit<DemoGlance, 'city' | 'now'>>(city.id, { name: 'demo.glance', text: SELECT_GLANCE, values: [city.id, localDate(now, city.zone)] });
    if (row === null) throw demoProblem('city.absent');
    return { ...row, city, now };
  }
}

const SELECT_GLANCE = `with plan as (
    select a.slug, a.case_id from publishing.plan_address a where a.workspace_id = $1 and a.current order by a.since limit 1),
  item as (select i.id, (select implementation.state_of(s, $2::date, false) as state from implementation.action_step s
      where s.workspace_id = $1 and s.item_id = i.id order by implementation.attention_of(implementation.state_of(s, $2::date, false)) limit 1) as state
    from deliberation.item i join plan on plan.case_id = i.case_id where i.workspace_id = $1 and i.state = 'adopted' and i.number is not null)
  select w.name, (select slug from plan) as plan,
    (select count(*) from item)::integer as promises,
    (select count(*) from item where state = 'done')::integer as done,
    (select count(*) from item where state = 'no_update')::integer as missing
  from workspace.workspace w where w.workspace_id = $1`;
