import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { CHANGE_ADDRESSEES, READ_DIRECTORY } from '../directory.permissions.js';
import { AddresseeList } from './addressee.response.js';
import { ChangeAddressees } from './change-addressees.use-case.js';
import { ChangeAddresseesRequest } from './change-addressees.request.js';
import { ListAddressees } from './list-addressees.query.js';

@ApiTags('city')
@Controller('api/v1/cities/:city/addressees')
export class AddresseesController {
  constructor(
    private readonly listAddressees: ListAddressees,
    private readonly changeAddressees: ChangeAddressees,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: AddresseeList })
  list(@Acting() actor: Actor): Promise<AddresseeList> {
    return this.listAddressees.execute(actor);
  }

  @Put()
  @HttpCode(204)
  @Requires(CHANGE_ADDRESSEES)
  @ApiNoContentResponse()
  change(@Acting() actor: Actor, @Body() request: ChangeAddresseesRequest): Promise<void> {
    return this.changeAddressees.execute(actor, request);
  }
}
