import type { Consumer, Job, JobHandler } from './job-handler.js';

export interface BoundConsumer extends Consumer {
  readonly handler: JobHandler;
}

/** Which consumers hear an event, and who handles for them. */
export class Consumers {
  private readonly byName: ReadonlyMap<string, BoundConsumer>;
  private readonly byEvent: ReadonlyMap<string, readonly BoundConsumer[]>;

  /** @throws Error when a consumer has more than one handler or one that cannot handle. */
  constructor(bound: readonly BoundConsumer[]) {
    const byName = new Map<string, BoundConsumer>();
    const byEvent = new Map<string, BoundConsumer[]>();
    for (const one of bound) {
      if (byName.has(one.consumer)) throw new Error(`consumer ${one.consumer} has more than one handler`);
      if (typeof one.handler.handle !== 'function') throw new Error(`consumer ${one.consumer} has no handler`);
      byName.set(one.consumer, one);
      for (const event of one.on) byEvent.set(event.name, [...(byEvent.get(event.name) ?? []), one]);
    }
    this.byName = byName;
    this.byEvent = byEvent;
  }

  hearing(event: string): readonly BoundConsumer[] {
    return this.byEvent.get(event) ?? [];
  }

  /** @throws Error for a consumer that this release does not have. */
  handlerOf(job: Job): JobHandler {
    const found = this.byName.get(job.consumer);
    if (found === undefined) throw new Error(`nobody handles ${job.consumer}`);
    return found.handler;
  }

  /**
   * @throws Error when `expected` and the handlers found are not the same: neither a
   * room that was left out nor an undeclared consumer may go unnoticed.
   */
  requireExactly(expected: readonly string[]): void {
    const missing = expected.filter((name) => !this.byName.has(name));
    const undeclared = [...this.byName.keys()].filter((name) => !expected.includes(name));
    if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`);
    if (undeclared.length > 0) throw new Error(`undeclared consumer ${undeclared.join(', ')}`);
  }

  names(): string[] {
    return [...this.byName.keys()].sort();
  }
}
