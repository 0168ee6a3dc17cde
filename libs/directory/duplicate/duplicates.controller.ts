import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { DuplicatePage, JoinedPage, KeepApartRequest, ListDuplicatesRequest } from './duplicate.request.js';
import { KeepApart } from './keep-apart.use-case.js';
import { ListDuplicates } from './list-duplicates.query.js';
import { ListJoined } from './list-joined.query.js';

/** The same person, organization or office twice. */
@ApiTags('people')
@Controller('api/v1/cities/:city/duplicates')
export class DuplicatesController {
  constructor(
    private readonly listDuplicates: ListDuplicates,
    private readonly listJoined: ListJoined,
    private readonly keepApart: KeepApart,
  ) {}

  @Get()
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: DuplicatePage })
  list(@Acting() actor: Actor, @Query() request: ListDuplicatesRequest): Promise<DuplicatePage> {
    return this.listDuplicates.execute(actor, request);
  }

  @Get('joined')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: JoinedPage })
  joined(@Acting() actor: Actor, @Query() request: ListRequest): Promise<JoinedPage> {
    return this.listJoined.execute(actor, request);
  }

  @Put('apart')
  @HttpCode(204)
  @Requires(CHANGE_DIRECTORY)
  @ApiNoContentResponse()
  apart(@Acting() actor: Actor, @Body() request: KeepApartRequest): Promise<void> {
    return this.keepApart.execute(actor, request);
  }
}
