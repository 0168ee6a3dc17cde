import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse, VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_CASES, WRITE_FILE } from '../casework.permissions.js';
import { AddEntryRequest, CorrectEntryRequest } from './add-entry.request.js';
import { AddEntry } from './add-entry.use-case.js';
import { CorrectEntry } from './correct-entry.use-case.js';
import { CallLogged, CorrectionPage, EntryPage } from './file.response.js';
import { ListCorrections } from './list-corrections.query.js';
import { ListEntries } from './list-entries.query.js';
import { ListEntriesRequest } from './list-entries.request.js';
import { LogCallRequest } from './log-call.request.js';
import { LogCall } from './log-call.use-case.js';

/** The file of a case: one timeline. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class FileController {
  constructor(
    private readonly listEntries: ListEntries,
    private readonly logCall: LogCall,
    private readonly addEntry: AddEntry,
    private readonly correctEntry: CorrectEntry,
    private readonly listCorrections: ListCorrections,
  ) {}

  @Get('cases/:id/file')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: EntryPage })
  list(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListEntriesRequest): Promise<EntryPage> {
    return this.listEntries.execute(actor, id, request);
  }

  @Post('cases/:id/calls')
  @HttpCode(201)
  @Requires(WRITE_FILE)
  @ApiCreatedResponse({ type: CallLogged })
  call(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: LogCallRequest): Promise<CallLogged> {
    return this.logCall.execute(actor, id, request);
  }

  @Post('cases/:id/file')
  @HttpCode(201)
  @Requires(WRITE_FILE)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AddEntryRequest): Promise<IdResponse> {
    return this.addEntry.execute(actor, id, request);
  }

  @Put('file-entries/:id')
  @Requires(WRITE_FILE)
  @ApiOkResponse({ type: VersionResponse })
  correct(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CorrectEntryRequest): Promise<VersionResponse> {
    return this.correctEntry.execute(actor, id, request);
  }

  @Get('file-entries/:id/corrections')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: CorrectionPage })
  corrections(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<CorrectionPage> {
    return this.listCorrections.execute(actor, id);
  }
}
