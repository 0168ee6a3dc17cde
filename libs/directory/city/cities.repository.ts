import { localDate, type DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { Workspace } from '#libs/platform/workspace';
import { directoryProblem } from '../directory.problems.js';

/** The city in which a transaction runs: its zone, its day, its languages. One row, read once. */
export class Cities {
  private city: Promise<Workspace> | undefined;

  constructor(private readonly tx: Transaction) {}

  current(): Promise<Workspace> {
    this.city ??= this.load();
    return this.city;
  }

  /** The calendar day it is there. */
  async today(): Promise<DayText> {
    const { zone } = await this.current();
    return localDate(this.tx.now, zone);
  }

  /** Days on which nobody works there, beside weekends. */
  async holidays(): Promise<ReadonlySet<DayText>> {
    const { holidays } = await this.current();
    return new Set(holidays);
  }

  async insert(city: Workspace): Promise<void> {
    await this.tx.query(
      `insert into workspace.workspace (workspace_id, slug, name, zone, languages, source_language, fiscal_year_start, reports_to, accent,
         office_name, office_email, holidays, kind, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::date[], $13, $14)`,
      [city.workspaceId, city.slug, city.name, city.zone, city.languages, city.sourceLanguage, city.fiscalYearStart, city.reportsTo, city.accent,
        city.officeName, city.officeEmail, city.holidays, city.kind, city.createdAt]);
    this.city = Promise.resolve(city);
  }

  /** @throws Problem `work.row.stale` when somebody else was faster */
  async update(city: Workspace): Promise<void> {
    const changed = await this.tx.query(
      `update workspace.workspace set slug = $2, name = $3, zone = $4, languages = $5, source_language = $6, fiscal_year_start = $7,
         reports_to = $8, accent = $9, office_name = $10, office_email = $11, holidays = $12::date[], version = version + 1
       where workspace_id = $1 and version = $13 returning version`,
      [city.workspaceId, city.slug, city.name, city.zone, city.languages, city.sourceLanguage, city.fiscalYearStart, city.reportsTo, city.accent,
        city.officeName, city.officeEmail, city.holidays, city.version]);
    if (changed.length === 0) throw directoryProblem('city.changed-meanwhile', { version: city.version });
    city.version += 1;
  }

  /** The address under which it was found until now keeps leading here. */
  async keepFormerSlug(slug: string): Promise<void> {
    await this.tx.query('insert into workspace.former_slug (workspace_id, id, slug, since) values ($1, $2, $3, $4) on conflict (slug) do nothing',
      [this.tx.workspaceId, this.tx.newId(), slug, this.tx.now]);
  }

  private async load(): Promise<Workspace> {
    const [row] = await this.tx.query<Workspace>(
      `select workspace_id as "workspaceId", slug, name, zone, languages, source_language as "sourceLanguage", fiscal_year_start as "fiscalYearStart",
         reports_to as "reportsTo", accent, office_name as "officeName", office_email as "officeEmail", holidays::text[] as holidays, kind,
         clock_offset_ms as "clockOffsetMs", mail_paused as "mailPaused", created_at as "createdAt", version
       from workspace.workspace where workspace_id = $1`, [this.tx.workspaceId]);
    if (row === undefined) throw directoryProblem('city.absent');
    return Object.assign(new Workspace(), row);
  }
}
