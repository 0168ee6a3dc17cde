import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires, SignedIn } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse, VersionResponse } from '../directory.response.js';
import { AddPerson } from './add-person.use-case.js';
import { ChangePerson } from './change-person.use-case.js';
import { ListPeople } from './list-people.query.js';
import { ListPeopleRequest } from './list-people.request.js';
import { PersonPage, PersonResponse } from './person.response.js';
import { ReadPerson } from './read-person.query.js';
import { ChangePersonRequest, SavePersonRequest } from './save-person.request.js';

@ApiTags('people')
@Controller('api/v1/cities/:city/people')
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly readPerson: ReadPerson,
    private readonly addPerson: AddPerson,
    private readonly changePerson: ChangePerson,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: PersonPage })
  list(@Acting() actor: Actor, @Query() request: ListPeopleRequest): Promise<PersonPage> {
    return this.listPeople.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: SavePersonRequest): Promise<IdResponse> {
    return this.addPerson.execute(actor, request);
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: PersonResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<PersonResponse> {
    return this.readPerson.execute(actor, id);
  }

  @Put(':id')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangePersonRequest): Promise<VersionResponse> {
    return this.changePerson.execute(actor, id, request);
  }
}
