import { localDate } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import type { DutyCity } from '../ladder/duty-kind.js';

/** The calendar of the city, read once in a transaction. */
export class CityCalendar {
  private city: Promise<DutyCity> | null = null;

  constructor(private readonly tx: Transaction) {}

  read(): Promise<DutyCity> {
    return (this.city ??= this.load());
  }

  private async load(): Promise<DutyCity> {
    const [row] = await this.tx.query<{ zone: string; holidays: string[] }>(
      'select zone, holidays::text[] as holidays from workspace.workspace where workspace_id = $1', [this.tx.workspaceId]);
    if (row === undefined) throw new Error('a duty needs a city');
    return { today: localDate(this.tx.now, row.zone), zone: row.zone, holidays: new Set(row.holidays) };
  }
}
