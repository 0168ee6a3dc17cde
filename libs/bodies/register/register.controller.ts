import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse, VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, ListRequest, Public, Requires } from '#libs/platform/contract';
import { KEEP_REGISTER, READ_BODIES } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { KeepRegister } from './keep-register.use-case.js';
import { ListRegister } from './list-register.query.js';
import { EnterLineRequest, ListRegisterRequest, LogAnswerRequest, SendLineRequest, SettleLineRequest } from './register.request.js';
import { LineEntered, OpenRegisterPage, RegisterPage } from './register.response.js';

/** What a committee advised, what it was told of, and what came back. */
@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/register')
export class RegisterController {
  constructor(
    private readonly listRegister: ListRegister,
    private readonly keepRegister: KeepRegister,
  ) {}

  @Get()
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: RegisterPage })
  list(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListRegisterRequest): Promise<RegisterPage> {
    return this.listRegister.execute(actor, id, request);
  }

  @Get('open')
  @Public()
  @ApiOkResponse({ type: OpenRegisterPage })
  open(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() { after, limit }: ListRequest): Promise<OpenRegisterPage> {
    return this.listRegister.open(actor.workspaceId, id, after, limit);
  }

  @Post()
  @HttpCode(201)
  @Requires(KEEP_REGISTER)
  @ApiCreatedResponse({ type: LineEntered })
  enter(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: EnterLineRequest): Promise<LineEntered> {
    return this.keepRegister.enter(actor, id, request);
  }

  @Post(':part/letters')
  @HttpCode(201)
  @Requires(KEEP_REGISTER)
  @ApiCreatedResponse({ type: IdResponse })
  send(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: SendLineRequest): Promise<IdResponse> {
    return this.keepRegister.send(actor, id, part, request);
  }

  @Post('letters/:part/answer')
  @HttpCode(200)
  @Requires(KEEP_REGISTER)
  @ApiOkResponse({ type: VersionResponse })
  answer(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: LogAnswerRequest): Promise<VersionResponse> {
    return this.keepRegister.answer(actor, id, part, request);
  }

  @Post(':part/settlement')
  @HttpCode(200)
  @Requires(KEEP_REGISTER)
  @ApiOkResponse({ type: VersionResponse })
  settle(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: SettleLineRequest): Promise<VersionResponse> {
    return this.keepRegister.settle(actor, id, part, request);
  }
}
