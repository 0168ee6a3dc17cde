import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { READ_BODIES } from '../bodies.permissions.js';
import { ListVacanciesRequest, SectorsRequest } from '../body/list-bodies.request.js';
import { ListVacancies } from './list-vacancies.query.js';
import { SectorsResponse, VacancyPage } from './seat.response.js';
import { SectorsAtTable } from './sectors-at-table.query.js';

/** Looks over all bodies at once. */
@ApiTags('bodies')
@Controller('api/v1/cities/:city')
export class TablesController {
  constructor(
    private readonly sectorsAtTable: SectorsAtTable,
    private readonly listVacancies: ListVacancies,
  ) {}

  @Get('sectors-at-table')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: SectorsResponse })
  sectors(@Acting() actor: Actor, @Query() request: SectorsRequest): Promise<SectorsResponse> {
    return this.sectorsAtTable.execute(actor, request);
  }

  @Get('vacancies')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: VacancyPage })
  vacancies(@Acting() actor: Actor, @Query() request: ListVacanciesRequest): Promise<VacancyPage> {
    return this.listVacancies.execute(actor, request);
  }
}
