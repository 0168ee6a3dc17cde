import type { PageAnswer } from './page-answer.model.js';

/** What stands at an address: a page, another address, or nothing (with the city's page for that, when there is one). */
export type Standing =
  | { readonly kind: 'page'; readonly answer: PageAnswer }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'absent'; readonly answer: PageAnswer | null };

/** Pages by address, the longest unused going first when memory is full. */
export class PageMemory {
  private readonly standings = new Map<string, { readonly workspaceId: string; readonly standing: Standing; readonly size: number }>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  get(address: string): Standing | undefined {
    const found = this.standings.get(address);
    if (found === undefined) return undefined;
    // Last in the map is what was used last.
    this.standings.delete(address);
    this.standings.set(address, found);
    return found.standing;
  }

  put(address: string, workspaceId: string, standing: Standing): void {
    this.drop(address);
    const size = address.length + 300 + (standing.kind === 'page' ? standing.answer.size : 0);
    this.standings.set(address, { workspaceId, standing, size });
    this.bytes += size;
    for (const oldest of this.standings.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  /** Everything of a city. */
  forget(workspaceId: string): void {
    for (const [address, found] of this.standings) if (found.workspaceId === workspaceId) this.drop(address);
  }

  get held(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.standings.size, bytes: this.bytes };
  }

  private drop(address: string): void {
    const found = this.standings.get(address);
    if (found === undefined) return;
    this.bytes -= found.size;
    this.standings.delete(address);
  }
}
