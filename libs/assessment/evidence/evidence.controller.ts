import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_FINDINGS, RECORD_FINDINGS } from '../assessment.permissions.js';
import { AddEvidenceRequest, ChangeEvidenceRequest, ListFindingsRequest } from './evidence.request.js';
import { EvidencePage } from './evidence.response.js';
import { KeepEvidence } from './keep-evidence.use-case.js';
import { ListEvidence } from './list-evidence.query.js';

@ApiTags('assessment')
@Controller('api/v1/cities/:city/evidence')
export class EvidenceController {
  constructor(
    private readonly listEvidence: ListEvidence,
    private readonly keepEvidence: KeepEvidence,
  ) {}

  @Get()
  @Requires(READ_FINDINGS)
  @ApiOkResponse({ type: EvidencePage })
  list(@Acting() actor: Actor, @Query() request: ListFindingsRequest): Promise<EvidencePage> {
    return this.listEvidence.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RECORD_FINDINGS)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddEvidenceRequest): Promise<IdResponse> {
    return this.keepEvidence.add(actor, request);
  }

  @Put(':id')
  @Requires(RECORD_FINDINGS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeEvidenceRequest): Promise<VersionResponse> {
    return this.keepEvidence.change(actor, id, request);
  }
}
