import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Public, Requires, SignedIn } from '#libs/platform/contract';
import { HANDLE_REQUESTS } from '../casework.permissions.js';
import { AssignMany } from './assign-many.use-case.js';
import { CountRequests } from './count-requests.query.js';
import { AssignManyRequest } from './handle-request.request.js';
import { ListRequests } from './list-requests.query.js';
import { ListRequestsRequest } from './list-requests.request.js';
import { RaiseRequestRequest } from './raise-request.request.js';
import { RaiseRequest } from './raise-request.use-case.js';
import { ReadReceipt } from './read-receipt.query.js';
import { ReadReceiptRequest } from './read-receipt.request.js';
import { ReadRequest } from './read-request.query.js';
import { AssignedResponse, ReceiptResponse, RequestCounts, RequestPage, RequestRaisedResponse, RequestResponse } from './request.response.js';

/** The queue of what people wait for. */
@ApiTags('requests')
@Controller('api/v1/cities/:city')
export class RequestsController {
  constructor(
    private readonly listRequests: ListRequests,
    private readonly countRequests: CountRequests,
    private readonly readRequest: ReadRequest,
    private readonly raiseRequest: RaiseRequest,
    private readonly readReceipt: ReadReceipt,
    private readonly assignMany: AssignMany,
  ) {}

  @Get('requests')
  @SignedIn()
  @ApiOkResponse({ type: RequestPage })
  list(@Acting() actor: Actor, @Query() request: ListRequestsRequest): Promise<RequestPage> {
    return this.listRequests.execute(actor, request);
  }

  @Get('requests/counts')
  @SignedIn()
  @ApiOkResponse({ type: RequestCounts })
  counts(@Acting() actor: Actor): Promise<RequestCounts> {
    return this.countRequests.execute(actor);
  }

  @Get('requests/:id')
  @SignedIn()
  @ApiOkResponse({ type: RequestResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<RequestResponse> {
    return this.readRequest.execute(actor, id);
  }

  @Post('requests')
  @HttpCode(201)
  @Requires(HANDLE_REQUESTS)
  @ApiCreatedResponse({ type: RequestRaisedResponse })
  raise(@Acting() actor: Actor, @Body() request: RaiseRequestRequest): Promise<RequestRaisedResponse> {
    return this.raiseRequest.execute(actor, request);
  }

  @Post('requests/assign')
  @HttpCode(200)
  @Requires(HANDLE_REQUESTS)
  @ApiOkResponse({ type: AssignedResponse })
  assign(@Acting() actor: Actor, @Body() request: AssignManyRequest): Promise<AssignedResponse> {
    return this.assignMany.execute(actor, request);
  }

  @Post('receipts')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: ReceiptResponse })
  receipt(@Acting() actor: Actor, @Body() { code }: ReadReceiptRequest): Promise<ReceiptResponse> {
    return this.readReceipt.execute(actor.workspaceId, code);
  }
}
