import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '#libs/kernel';
import { Public } from '#libs/platform/contract';
import { Metrics } from './metrics.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** For the own machine, or a collector with the token. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  show(@Req() request: FastifyRequest): Promise<string> {
    // A proxy on this machine that nobody told us about must not open the door to everybody.
    const isOwnMachine = LOOPBACK.test(request.ip) && request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
    if (!isOwnMachine && !this.metrics.isCollector(request.headers.authorization)) throw new Problem('route.absent', 'absent');
    return this.metrics.text();
  }
}
