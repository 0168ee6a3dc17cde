import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { CrossWorkspace } from '#libs/platform/database';
import { Clock } from '#libs/kernel';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for Prometheus; labels are route templates, so they stay few and tell nothing about anybody. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_seconds', help: 'Time to answer', labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [this.registry],
  });
  private readonly pages = new Counter({ name: 'public_pages_from_memory', help: 'Public pages answered before any route', labelNames: ['status'], registers: [this.registry] });
  private readonly pagesBy = new Map<number, Counter.Internal>();
  private readonly waiting = new Gauge({ name: 'outbox_waiting', help: 'Events not handed over yet', registers: [this.registry] });
  private readonly oldest = new Gauge({ name: 'outbox_oldest_seconds', help: 'Age of the oldest of them', registers: [this.registry] });

  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  readFromMemory(status: number): void {
    let counter = this.pagesBy.get(status);
    if (counter === undefined) this.pagesBy.set(status, counter = this.pages.labels(String(status)));
    counter.inc();
  }

  async text(): Promise<string> {
    const [row] = await this.cross.rows<{ waiting: number; oldest: string | null }>({
      text: 'select count(*) as waiting, min(recorded_at) as oldest from queue.outbox where relayed_at is null',
    });
    this.waiting.set(row?.waiting ?? 0);
    this.oldest.set(row?.oldest == null ? 0 : Math.max(0, (this.clock.now().getTime() - Date.parse(row.oldest)) / 1000));
    return this.registry.metrics();
  }

  /** `Authorization: Bearer <token>` with the token made from SECRET_KEY, for a collector on another machine. */
  isCollector(header: string | undefined): boolean {
    const wanted = Buffer.from(`Bearer ${metricsToken(this.config.secretKey)}`);
    const given = Buffer.from(header ?? '');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}

export function metricsToken(secretKey: string): string {
  return createHmac('sha256', secretKey).update('metrics').digest('base64url');
}
