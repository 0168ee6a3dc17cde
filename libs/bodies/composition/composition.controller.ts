import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES, INVITE_MEMBERS } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { PreviewRequest, SetCompositionRequest } from './composition.request.js';
import { CompositionPreview } from './composition.response.js';
import { KeepComposition } from './keep-composition.use-case.js';
import { PreviewSeating } from './preview-seating.query.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id')
export class CompositionController {
  constructor(
    private readonly keepComposition: KeepComposition,
    private readonly previewSeating: PreviewSeating,
  ) {}

  @Post('composition')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  set(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetCompositionRequest): Promise<IdResponse> {
    return this.keepComposition.set(actor, id, request);
  }

  @Delete('composition/:part')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  retire(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<VersionResponse> {
    return this.keepComposition.retire(actor, id, part);
  }

  @Get('seats/:part/preview')
  @Requires(INVITE_MEMBERS)
  @ApiOkResponse({ type: CompositionPreview })
  preview(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Query() request: PreviewRequest): Promise<CompositionPreview> {
    return this.previewSeating.execute(actor, id, part, request);
  }
}
