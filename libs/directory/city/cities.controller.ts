import { Body, Controller, Get, HttpCode, Ip, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Public, Requires, SignedIn } from '#libs/platform/contract';
import { CHANGE_CITY } from '../directory.permissions.js';
import { VersionResponse } from '../directory.response.js';
import { ChangeCityRequest } from './change-city.request.js';
import { ChangeCity } from './change-city.use-case.js';
import { CityFoundedResponse, CityResponse, SlugSuggestion } from './city.response.js';
import { FoundCityRequest } from './found-city.request.js';
import { StartCity } from './start-city.use-case.js';
import { ReadCity } from './read-city.query.js';
import { SuggestSlugRequest } from './suggest-slug.request.js';

/** "Start your own city", and the settings of one that stands. */
@ApiTags('city')
@Controller('api/v1/cities')
export class CitiesController {
  constructor(
    private readonly startCity: StartCity,
    private readonly readCity: ReadCity,
    private readonly changeCity: ChangeCity,
  ) {}

  @Post()
  @HttpCode(201)
  @Public()
  @ApiCreatedResponse({ type: CityFoundedResponse })
  start(@Body() request: FoundCityRequest, @Ip() ip: string): Promise<CityFoundedResponse> {
    return this.startCity.execute(request, ip);
  }

  @Get('suggested-slug')
  @Public()
  @ApiOkResponse({ type: SlugSuggestion })
  suggest(@Query() { name }: SuggestSlugRequest): Promise<SlugSuggestion> {
    return this.startCity.suggest(name);
  }

  @Get(':city')
  @SignedIn()
  @ApiOkResponse({ type: CityResponse })
  read(@Acting() actor: Actor): Promise<CityResponse> {
    return this.readCity.execute(actor);
  }

  @Patch(':city')
  @Requires(CHANGE_CITY)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Body() request: ChangeCityRequest): Promise<VersionResponse> {
    return this.changeCity.execute(actor, request);
  }
}
