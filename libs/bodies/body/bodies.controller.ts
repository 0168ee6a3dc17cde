import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Public, Requires } from '#libs/platform/contract';
import { BodyPartParams, VersionRequest } from '../bodies.request.js';
import { ARRANGE_BODIES, READ_BODIES } from '../bodies.permissions.js';
import { AttestAimRequest, SetAimRequest } from './aim.request.js';
import { BodyPage, BodyResponse, RosterResponse } from './body.response.js';
import { ChangeBody } from './change-body.use-case.js';
import { KeepAims } from './keep-aims.use-case.js';
import { ListBodies } from './list-bodies.query.js';
import { ListBodiesRequest } from './list-bodies.request.js';
import { OpenBody } from './open-body.use-case.js';
import { ReadBody } from './read-body.query.js';
import { ReadRoster } from './read-roster.query.js';
import { ChangeBodyRequest, OpenBodyRequest } from './save-body.request.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies')
export class BodiesController {
  constructor(
    private readonly listBodies: ListBodies,
    private readonly readBody: ReadBody,
    private readonly readRoster: ReadRoster,
    private readonly openBody: OpenBody,
    private readonly changeBody: ChangeBody,
    private readonly keepAims: KeepAims,
  ) {}

  @Get()
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: BodyPage })
  list(@Acting() actor: Actor, @Query() request: ListBodiesRequest): Promise<BodyPage> {
    return this.listBodies.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  open(@Acting() actor: Actor, @Body() request: OpenBodyRequest): Promise<IdResponse> {
    return this.openBody.execute(actor, request);
  }

  @Get(':id')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: BodyResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<BodyResponse> {
    return this.readBody.execute(actor, id);
  }

  @Put(':id')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeBodyRequest): Promise<VersionResponse> {
    return this.changeBody.execute(actor, id, request);
  }

  @Post(':id/dissolution')
  @HttpCode(200)
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  dissolve(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() { version }: VersionRequest): Promise<VersionResponse> {
    return this.changeBody.dissolve(actor, id, version);
  }

  @Get(':id/roster')
  @Public()
  @ApiOkResponse({ type: RosterResponse })
  roster(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<RosterResponse> {
    return this.readRoster.execute(actor.workspaceId, id);
  }

  @Post(':id/aims')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  setAim(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetAimRequest): Promise<IdResponse> {
    return this.keepAims.set(actor, id, request);
  }

  @Post(':id/aims/:part/attestations')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  attestAim(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: AttestAimRequest): Promise<IdResponse> {
    return this.keepAims.attest(actor, id, part, request);
  }

  @Delete(':id/aims/:part')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  retireAim(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<VersionResponse> {
    return this.keepAims.retire(actor, id, part);
  }
}
