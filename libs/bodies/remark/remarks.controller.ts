import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CAST_VOTES, READ_ALL_BODIES, READ_BODIES } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { ListRemarks } from './list-remarks.query.js';
import { RemarkList, SayBeforehandRequest } from './remark.request.js';
import { SayBeforehand } from './say-beforehand.use-case.js';

@ApiTags('meetings')
@Controller('api/v1/cities/:city/meetings/:id/remarks')
export class RemarksController {
  constructor(
    private readonly listRemarks: ListRemarks,
    private readonly sayBeforehand: SayBeforehand,
  ) {}

  @Get()
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: RemarkList })
  list(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<RemarkList> {
    return this.listRemarks.execute(actor, id);
  }

  @Post()
  @HttpCode(201)
  @Requires(CAST_VOTES)
  @ApiCreatedResponse({ type: IdResponse })
  say(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SayBeforehandRequest): Promise<IdResponse> {
    return this.sayBeforehand.say(actor, id, request);
  }

  @Post(':part/relay')
  @HttpCode(204)
  @Requires(READ_ALL_BODIES)
  @ApiNoContentResponse()
  relay(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<void> {
    return this.sayBeforehand.relay(actor, id, part);
  }
}
