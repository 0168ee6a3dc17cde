import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '#libs/platform/contract';
import { Readiness, type ReadinessAnswer } from './readiness.js';

/** For supervisors and load balancers. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs; says nothing about what it depends on, so that a lost database does not restart it. */
  @Get('live')
  @Public()
  live(): { readonly live: true } {
    return { live: true };
  }

  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessAnswer> {
    const answer = await this.readiness.ask();
    void reply.code(answer.ready ? 200 : 503);
    return answer;
  }
}
