import { Controller, Delete, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { KeepAlternates } from './keep-alternates.use-case.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/alternates/:part')
export class AlternatesController {
  constructor(private readonly keepAlternates: KeepAlternates) {}

  /** No longer an alternate from today on; that they were stays. */
  @Delete()
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  end(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<VersionResponse> {
    return this.keepAlternates.end(actor, id, part);
  }
}
