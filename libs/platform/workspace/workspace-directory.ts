import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';

/** What may be known of a city before entering it. */
export interface WorkspaceAddress {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'city' | 'demo' | 'archive';
  readonly zone: string;
  readonly clockOffsetMs: number;
  readonly mailPaused: boolean;
}

const FRESH_MS = 1_000;
const SELECT = `select workspace_id as id, slug, kind, zone, clock_offset_ms as "clockOffsetMs", mail_paused as "mailPaused"
  from workspace.workspace`;

/** Finds cities by public address or id. Remembers an answer for one second, so a change is seen within it. */
@Injectable()
export class WorkspaceDirectory {
  private readonly known = new Map<string, { readonly at: number; readonly address: WorkspaceAddress | null }>();

  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** By slug, also a former one (then the address carries the present slug). */
  bySlug(slug: string): Promise<WorkspaceAddress | null> {
    return this.remember(`slug:${slug}`, () => this.cross.rows<WorkspaceAddress>({
      name: 'workspace.by-slug',
      text: `${SELECT} where slug = $1
        or workspace_id = (select f.workspace_id from workspace.former_slug f where f.slug = $1)
        order by (slug = $1) desc limit 1`,
      values: [slug],
    }));
  }

  byId(id: string): Promise<WorkspaceAddress | null> {
    return this.remember(`id:${id}`, () => this.cross.rows<WorkspaceAddress>({
      name: 'workspace.by-id', text: `${SELECT} where workspace_id = $1`, values: [id],
    }));
  }

  all(): Promise<WorkspaceAddress[]> {
    return this.cross.rows<WorkspaceAddress>({ name: 'workspace.all', text: `${SELECT} order by slug` });
  }

  /** Drops what is remembered: after moving a demo clock in this process. */
  forget(): void {
    this.known.clear();
  }

  private async remember(key: string, load: () => Promise<WorkspaceAddress[]>): Promise<WorkspaceAddress | null> {
    const now = this.clock.now().getTime();
    const found = this.known.get(key);
    if (found !== undefined && Math.abs(now - found.at) < FRESH_MS) return found.address;
    const address = (await load())[0] ?? null;
    if (this.known.size > 10_000) this.known.clear();
    this.known.set(key, { at: now, address });
    return address;
  }
}
