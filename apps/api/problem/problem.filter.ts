import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#libs/kernel';
import { unreachable } from '#libs/platform/database';
import { ApiLog } from '../log/api-log.js';
import { problemAnswer } from './problem-answer.js';
import { kindOf } from './problem-status.js';

/** Every failure leaves as `application/problem+json` (RFC 9457); one that nobody foresaw says nothing but its request id (bar O4). */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: ApiLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const known = knownProblem(error);
    if (known === null) this.log.unexpected(request.id, error);
    if (reply.sent) return;
    const { status, headers, body } = problemAnswer(known, request.headers['accept-language'], request.id);
    void reply.code(status).headers(headers).send(body);
  }
}

/** Null for a failure that is our own fault. */
export function knownProblem(thrown: unknown): Problem | null {
  const error = unreachable(thrown);
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status !== 'number') return null;
  const kind = kindOf(status);
  if (kind === null) return null;
  return new Problem(kind === 'absent' ? 'route.absent' : `request.${kind}`, kind);
}
