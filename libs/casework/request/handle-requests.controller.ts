import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, SignedIn } from '#libs/platform/contract';
import { AssignRequest } from './assign-request.use-case.js';
import { CloseRequest } from './close-request.use-case.js';
import { AssignRequestRequest, CloseRequestRequest, ReopenRequestRequest, ReplyRequestRequest } from './handle-request.request.js';
import { ReopenRequest } from './reopen-request.use-case.js';
import { ReplyRequest } from './reply-request.use-case.js';

/** What is done with one request, by those who handle all or by the one who answers for it; the policy tells them apart. */
@ApiTags('requests')
@Controller('api/v1/cities/:city/requests/:id')
export class HandleRequestsController {
  constructor(
    private readonly assignRequest: AssignRequest,
    private readonly replyRequest: ReplyRequest,
    private readonly closeRequest: CloseRequest,
    private readonly reopenRequest: ReopenRequest,
  ) {}

  @Post('assign')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: VersionResponse })
  assign(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AssignRequestRequest): Promise<VersionResponse> {
    return this.assignRequest.execute(actor, id, request);
  }

  @Post('reply')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: VersionResponse })
  reply(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReplyRequestRequest): Promise<VersionResponse> {
    return this.replyRequest.execute(actor, id, request);
  }

  @Post('close')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: VersionResponse })
  close(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CloseRequestRequest): Promise<VersionResponse> {
    return this.closeRequest.execute(actor, id, request);
  }

  @Post('reopen')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: VersionResponse })
  reopen(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReopenRequestRequest): Promise<VersionResponse> {
    return this.reopenRequest.execute(actor, id, request);
  }
}
