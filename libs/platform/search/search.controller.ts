import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, SignedIn } from '#libs/platform/contract';
import { Search } from './search.query.js';
import { SearchRequest } from './search.request.js';
import { FoundPage } from './search.response.js';

@ApiTags('search')
@Controller('api/v1/cities/:city/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: FoundPage })
  find(@Acting() actor: Actor, @Query() request: SearchRequest): Promise<FoundPage> {
    return this.search.execute(actor, request);
  }
}
