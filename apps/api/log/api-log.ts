import { Inject, Injectable, Optional, type LoggerService } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { destination, pino, type DestinationStream, type Logger } from 'pino';

/** Where log lines go instead of stdout; only tests give one. */
export const LOG_STREAM = Symbol('log stream');

/** One finished request: the template of its route, never its address, its query or its body. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** One JSON object a line: codes, ids and route templates; no personal data (bar O5). */
@Injectable()
export class ApiLog implements LoggerService {
  private readonly pino: Logger;

  constructor(@Inject(CONFIG) config: Config, @Optional() @Inject(LOG_STREAM) stream?: DestinationStream) {
    const options = { level: config.logLevel, base: { part: 'api' } };
    // A write for each line would cost more than making it; what is held is written after a second, at a failure and at the end.
    this.pino = pino(options, stream ?? destination({ fd: 1, sync: true, minLength: 8_192, periodicFlush: 1000 }));
  }

  request(line: RequestLine): void {
    this.pino.info(line, 'request');
  }

  /** A failure nobody foresaw: its code and where it happened; its message may hold anything. */
  unexpected(requestId: string, error: unknown): void {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim()) : [];
    this.pino.error({ requestId, code: codeOf(error), frames }, 'unexpected');
    this.pino.flush();
  }

  log(message: unknown, room?: string): void {
    this.pino.debug({ room }, String(message));
  }

  warn(message: unknown, room?: string): void {
    this.pino.warn({ room }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ room: roomOf(rest) }, roomOf([message]) ?? 'error');
    this.pino.flush();
  }

  debug(message: unknown, room?: string): void {
    this.pino.debug({ room }, String(message));
  }
}

/** Nest hands over a message, a stack and a room, in changing numbers: only what is a plain short text without a path goes on. */
function roomOf(parts: readonly unknown[]): string | undefined {
  const last = parts.at(-1);
  return typeof last === 'string' && /^[^\n/\\@]{1,200}$/.test(last) ? last : undefined;
}

function codeOf(error: unknown): string {
  if (error === null || typeof error !== 'object') return 'unknown';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const known = driverError?.code ?? code;
  return typeof known === 'string' ? known : error instanceof Error ? error.name : 'unknown';
}
