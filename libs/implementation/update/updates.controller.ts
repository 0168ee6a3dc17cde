import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, ListRequest, Requires, SignedIn } from '#libs/platform/contract';
import { RELEASE_LINES } from '../implementation.permissions.js';
import { ListHeldLines } from './list-held-lines.query.js';
import { RecordUpdateRequest } from './record-update.request.js';
import { RecordUpdate } from './record-update.use-case.js';
import { ReleaseLineRequest } from './release-line.request.js';
import { ReleaseLine } from './release-line.use-case.js';
import { HeldLinesPage, RecordedUpdateResponse, ReleasedResponse } from './update.response.js';

@ApiTags('updates')
@Controller('api/v1/cities/:city')
export class UpdatesController {
  constructor(
    private readonly recordUpdate: RecordUpdate,
    private readonly releaseLine: ReleaseLine,
    private readonly heldLines: ListHeldLines,
  ) {}

  @Post('steps/:id/updates')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: RecordedUpdateResponse })
  record(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: RecordUpdateRequest): Promise<RecordedUpdateResponse> {
    return this.recordUpdate.execute(actor, id, request);
  }

  @Get('updates/held')
  @Requires(RELEASE_LINES)
  @ApiOkResponse({ type: HeldLinesPage })
  held(@Acting() actor: Actor, @Query() request: ListRequest): Promise<HeldLinesPage> {
    return this.heldLines.execute(actor, request);
  }

  @Post('updates/:id/release')
  @HttpCode(200)
  @Requires(RELEASE_LINES)
  @ApiOkResponse({ type: ReleasedResponse })
  release(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReleaseLineRequest): Promise<ReleasedResponse> {
    return this.releaseLine.execute(actor, id, request);
  }
}
