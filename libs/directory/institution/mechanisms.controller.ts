import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { CHANGE_SECTORS, READ_DIRECTORY } from '../directory.permissions.js';
import { AddMechanism } from './add-mechanism.use-case.js';
import { AddMechanismRequest } from './institution.request.js';
import { MechanismAdded, MechanismList } from './institution.response.js';
import { ListMechanisms } from './list-mechanisms.query.js';

/** Ways of founding an institution. */
@ApiTags('organizations')
@Controller('api/v1/cities/:city/mechanisms')
export class MechanismsController {
  constructor(
    private readonly listMechanisms: ListMechanisms,
    private readonly addMechanism: AddMechanism,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: MechanismList })
  list(@Acting() actor: Actor): Promise<MechanismList> {
    return this.listMechanisms.execute(actor);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_SECTORS)
  @ApiCreatedResponse({ type: MechanismAdded })
  add(@Acting() actor: Actor, @Body() request: AddMechanismRequest): Promise<MechanismAdded> {
    return this.addMechanism.execute(actor, request);
  }
}
