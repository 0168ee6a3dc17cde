import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { MarkAgendaItemRequest, TakeProposalRequest } from './agenda.request.js';
import { AgendaProposals } from './agenda.response.js';
import { MarkAgendaItem } from './mark-agenda-item.use-case.js';
import { ProposeAgenda } from './propose-agenda.query.js';

/** What could stand on an agenda, and what came of what stood there. */
@ApiTags('meetings')
@Controller('api/v1/cities/:city/meetings/:id')
export class AgendaController {
  constructor(
    private readonly proposeAgenda: ProposeAgenda,
    private readonly markAgendaItem: MarkAgendaItem,
  ) {}

  @Get('agenda-proposals')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: AgendaProposals })
  propose(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<AgendaProposals> {
    return this.proposeAgenda.execute(actor, id);
  }

  @Post('agenda-proposals')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: IdResponse })
  take(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: TakeProposalRequest): Promise<IdResponse> {
    return this.markAgendaItem.take(actor, id, request);
  }

  @Put('agenda/:part/state')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  mark(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() { state }: MarkAgendaItemRequest): Promise<VersionResponse> {
    return this.markAgendaItem.mark(actor, id, part, state);
  }
}
