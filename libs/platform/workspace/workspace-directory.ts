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

const KINDS = ['id', 'slug'] as const;
type Kind = (typeof KINDS)[number];
type Loaded = Readonly<Record<Kind, ReadonlyMap<string, WorkspaceAddress>>>;
type FoundRow = WorkspaceAddress & { readonly former: readonly string[] };

interface Known {
  readonly at: number;
  readonly address: WorkspaceAddress | null;
  used: boolean;
}

const FRESH_MS = 1_000;
const CAPACITY = 10_000;
const COLUMNS = `workspace_id as id, slug, kind, zone, clock_offset_ms as "clockOffsetMs", mail_paused as "mailPaused"`;

/**
 * Finds cities by public address or id. Remembers an answer for one second, so a change is seen within it; then
 * one statement asks again for all that were used meanwhile, however many cities are at work.
 */
@Injectable()
export class WorkspaceDirectory {
  private memory = new Memory();

  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** By slug, also a former one (then the address carries the present slug). */
  bySlug(slug: string): Promise<WorkspaceAddress | null> {
    return this.remember('slug', slug);
  }

  byId(id: string): Promise<WorkspaceAddress | null> {
    return this.remember('id', id);
  }

  all(): Promise<WorkspaceAddress[]> {
    return this.cross.rows<WorkspaceAddress>({ name: 'workspace.all', text: `select ${COLUMNS} from workspace.workspace order by slug` });
  }

  /** Drops what is remembered: after moving a demo clock in this process. */
  forget(): void {
    this.memory = new Memory();
  }

  private async remember(kind: Kind, key: string): Promise<WorkspaceAddress | null> {
    const { memory } = this;
    const now = this.clock.now().getTime();
    const found = memory[kind].get(key);
    if (found !== undefined && Math.abs(now - found.at) < FRESH_MS) {
      found.used = true;
      return found.address;
    }
    const loaded = await (memory.loading[kind].get(key) ?? this.load(memory, kind, key, now));
    return loaded[kind].get(key) ?? null;
  }

  private load(memory: Memory, kind: Kind, key: string, now: number): Promise<Loaded> {
    const wanted = { id: usedKeys(memory.id), slug: usedKeys(memory.slug) };
    wanted[kind].add(key);
    const each = (act: (kind: Kind, key: string) => void): void => KINDS.forEach((one) => wanted[one].forEach((name) => act(one, name)));
    const loading = this.ask(wanted).then((loaded) => {
      memory.makeRoom();
      each((one, name) => memory[one].set(name, { at: now, address: loaded[one].get(name) ?? null, used: false }));
      return loaded;
    }).finally(() => each((one, name) => memory.loading[one].delete(name)));
    each((one, name) => memory.loading[one].set(name, loading));
    return loading;
  }

  private async ask(wanted: Readonly<Record<Kind, ReadonlySet<string>>>): Promise<Loaded> {
    const rows = await this.cross.rows<FoundRow>({ name: 'workspace.addresses', text: SELECT_ADDRESSES, values: [[...wanted.id], [...wanted.slug]] });
    const found = rows.map(({ former, ...address }) => ({ former, address }));
    // A former slug that is the present one of another city leads there.
    const former = found.flatMap((one) => one.former.map((slug) => [slug, one.address] as const));
    return {
      id: new Map(found.map(({ address }) => [address.id, address])),
      slug: new Map([...former, ...found.map(({ address }) => [address.slug, address] as const)]),
    };
  }
}

class Memory {
  readonly id = new Map<string, Known>();
  readonly slug = new Map<string, Known>();
  /** Who asks for what is being asked already waits for that answer. */
  readonly loading: Readonly<Record<Kind, Map<string, Promise<Loaded>>>> = { id: new Map(), slug: new Map() };

  makeRoom(): void {
    if (this.id.size > CAPACITY) this.id.clear();
    if (this.slug.size > CAPACITY) this.slug.clear();
  }
}

function usedKeys(known: ReadonlyMap<string, Known>): Set<string> {
  return new Set([...known].flatMap(([key, { used }]) => (used ? [key] : [])));
}

const SELECT_ADDRESSES = `select ${COLUMNS}, array(select f.slug from workspace.former_slug f where f.workspace_id = w.workspace_id and f.slug = any($2::text[])) as former
  from workspace.workspace w
  where w.workspace_id = any($1::uuid[]) or w.slug = any($2::text[])
    or w.workspace_id in (select f.workspace_id from workspace.former_slug f where f.slug = any($2::text[]))`;
