import { Problem } from '#libs/kernel';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/** A row of one city. */
export interface WorkspaceRow extends ObjectLiteral {
  workspaceId: string;
  id: string;
}

/** A row that people edit: the version tells whether somebody else was faster. */
export interface VersionedRow extends WorkspaceRow {
  version: number;
}

/**
 * Finding and saving rows of one table in one city and one transaction. There is
 * no `save`: inserting and updating are different intentions, and an update names
 * the version it was made on.
 */
export class WorkspaceTable<E extends WorkspaceRow> {
  constructor(
    private readonly manager: EntityManager,
    private readonly target: EntityTarget<E>,
    private readonly workspaceId: string,
  ) {}

  /** The row or null. */
  byId(id: string): Promise<E | null> {
    return this.manager.findOneBy(this.target, this.where({ id } as FindOptionsWhere<E>));
  }

  /** @throws the problem given when there is no such row in this city. */
  async require(id: string, absent: Problem): Promise<E> {
    const row = await this.byId(id);
    if (row === null) throw absent;
    return row;
  }

  /** The row, locked until the end of the transaction. */
  async requireLocked(id: string, absent: Problem): Promise<E> {
    const row = await this.manager.findOne(this.target, {
      where: this.where({ id } as FindOptionsWhere<E>), lock: { mode: 'pessimistic_write' },
    });
    if (row === null) throw absent;
    return row;
  }

  find(where: FindOptionsWhere<E> = {} as FindOptionsWhere<E>, order?: FindOptionsOrder<E>): Promise<E[]> {
    return this.manager.find(this.target, { where: this.where(where), ...(order === undefined ? {} : { order }) });
  }

  findOne(where: FindOptionsWhere<E>): Promise<E | null> {
    return this.manager.findOne(this.target, { where: this.where(where) });
  }

  async insert(...rows: readonly E[]): Promise<void> {
    if (rows.some((row) => row.workspaceId !== this.workspaceId)) throw new Error('a row of another city');
    for (let start = 0; start < rows.length; start += 500) {
      await this.manager.insert(this.target, rows.slice(start, start + 500) as never);
    }
  }

  /**
   * Writes the row and raises its version.
   * @throws Problem `work.row.stale` (stale) when somebody else changed it since it was read
   */
  async update(row: E & VersionedRow): Promise<void> {
    const { workspaceId, id, version } = row;
    const values = this.manager.connection.getMetadata(this.target).nonVirtualColumns
      .filter((column) => !column.isPrimary && column.propertyName !== 'version')
      .map((column) => [column.propertyName, row[column.propertyName as keyof E]]);
    const result = await this.manager.update(
      this.target, { workspaceId, id, version } as never, { ...Object.fromEntries(values), version: version + 1 } as never,
    );
    if (result.affected !== 1) throw new Problem('work.row.stale', 'stale', { id, version });
    row.version = version + 1;
  }

  /** For rows without history of their own, such as a choice taken back. */
  async remove(id: string): Promise<boolean> {
    const result = await this.manager.delete(this.target, { workspaceId: this.workspaceId, id } as never);
    return result.affected === 1;
  }

  private where(where: FindOptionsWhere<E>): FindOptionsWhere<E> {
    return { ...where, workspaceId: this.workspaceId };
  }
}

/**
 * Refuses work on an old state before anything is decided.
 * @param current what stands there now, so that the screen can show both texts
 * @throws Problem `work.row.stale` (stale)
 */
export function requireVersion(row: VersionedRow, given: number, current: Readonly<Record<string, unknown>> = {}): void {
  if (row.version !== given) throw new Problem('work.row.stale', 'stale', { id: row.id, version: row.version, current });
}
