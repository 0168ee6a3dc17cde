import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON object a line; callers give codes and ids, never names, addresses or texts of people. */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, part: string) {
    this.pino = pino({ level, base: { part } });
  }

  log(message: unknown, room?: string): void {
    this.pino.info({ room }, String(message));
  }

  warn(message: unknown, room?: string): void {
    this.pino.warn({ room }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ room: rest.at(-1) }, String(message));
  }

  debug(message: unknown, room?: string): void {
    this.pino.debug({ room }, String(message));
  }
}
