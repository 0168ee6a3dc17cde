import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { ArrangeAccessRequest, AskAccessRequest } from './access.request.js';
import { AccessReceiptResponse, MeetingAccessResponse } from './access.response.js';
import { AskAccess } from './ask-access.use-case.js';
import { ReadAccess } from './read-access.query.js';

/** Interpretation, childcare, a way in: asked for without a name, counted, arranged. */
@ApiTags('meetings')
@Controller('api/v1/cities/:city/meetings/:id/access')
export class AccessController {
  constructor(
    private readonly readAccess: ReadAccess,
    private readonly askAccess: AskAccess,
  ) {}

  @Get()
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: MeetingAccessResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MeetingAccessResponse> {
    return this.readAccess.execute(actor, id);
  }

  @Post()
  @HttpCode(201)
  @Requires(READ_BODIES)
  @ApiCreatedResponse({ type: AccessReceiptResponse })
  ask(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AskAccessRequest): Promise<AccessReceiptResponse> {
    return this.askAccess.ask(actor, id, request);
  }

  @Delete(':part')
  @HttpCode(204)
  @Requires(READ_BODIES)
  @ApiNoContentResponse()
  takeBack(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<void> {
    return this.askAccess.takeBack(actor, id, part);
  }

  @Put(':part')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  arrange(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: ArrangeAccessRequest): Promise<VersionResponse> {
    return this.askAccess.arrange(actor, id, part, request);
  }
}
