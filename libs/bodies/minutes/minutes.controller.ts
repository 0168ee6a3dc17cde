import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Prose, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { DraftMinutes } from './draft-minutes.query.js';
import { PrintMinutes } from './print-minutes.query.js';

export class MinutesDraftResponse {
  @Prose({ max: 100_000 }) text!: string;
}

@ApiTags('meetings')
@Controller('api/v1/cities/:city/meetings/:id/minutes')
export class MinutesController {
  constructor(
    private readonly draftMinutes: DraftMinutes,
    private readonly printMinutes: PrintMinutes,
  ) {}

  /** The first draft, from what was noted. */
  @Get('draft')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: MinutesDraftResponse })
  draft(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MinutesDraftResponse> {
    return this.draftMinutes.execute(actor, id);
  }

  @Get('pdf')
  @Requires(READ_BODIES)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<StreamableFile> {
    const { bytes } = await this.printMinutes.execute(actor, id);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: `inline; filename="minutes-${id}.pdf"` });
  }
}
