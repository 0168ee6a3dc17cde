import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { WITHHOLD_TEXT } from '../publishing.permissions.js';
import { WithheldResponse, WithholdTextRequest } from './withhold-text.request.js';
import { WithholdText } from './withhold-text.use-case.js';

@ApiTags('publishing')
@Controller('api/v1/cities/:city/versions/:id')
export class RedactionController {
  constructor(private readonly withholdText: WithholdText) {}

  @Post('withheld')
  @HttpCode(200)
  @Requires(WITHHOLD_TEXT)
  @ApiOkResponse({ type: WithheldResponse })
  withhold(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: WithholdTextRequest): Promise<WithheldResponse> {
    return this.withholdText.execute(actor, id, request);
  }
}
