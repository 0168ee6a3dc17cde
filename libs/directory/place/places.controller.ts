import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '#libs/platform/contract';
import { FindPlaces } from './find-places.query.js';
import { FindPlacesRequest, PlaceListResponse } from './place.request.js';

@ApiTags('city')
@Controller('api/v1/places')
export class PlacesController {
  constructor(private readonly findPlaces: FindPlaces) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: PlaceListResponse })
  find(@Query() { search }: FindPlacesRequest): Promise<PlaceListResponse> {
    return this.findPlaces.execute(search);
  }
}
