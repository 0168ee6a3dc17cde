import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires, SignedIn } from '#libs/platform/contract';
import { CHANGE_SECTORS } from '../directory.permissions.js';
import { ChangeSectors } from './change-sectors.use-case.js';
import { ChangeSectorsRequest } from './change-sectors.request.js';
import { ListSectors } from './list-sectors.query.js';
import { SectorList } from './sector.response.js';

@ApiTags('organizations')
@Controller('api/v1/cities/:city/sectors')
export class SectorsController {
  constructor(
    private readonly listSectors: ListSectors,
    private readonly changeSectors: ChangeSectors,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SectorList })
  list(@Acting() actor: Actor): Promise<SectorList> {
    return this.listSectors.execute(actor);
  }

  @Put()
  @HttpCode(204)
  @Requires(CHANGE_SECTORS)
  @ApiNoContentResponse()
  change(@Acting() actor: Actor, @Body() request: ChangeSectorsRequest): Promise<void> {
    return this.changeSectors.execute(actor, request);
  }
}
