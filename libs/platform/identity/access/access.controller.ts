import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { MANAGE_ACCESS, READ_ACCESS } from '../identity.permissions.js';
import { AccessPage, IdResponse } from './access.response.js';
import { ChangeAccess } from './change-access.use-case.js';
import { GiveRoleRequest } from './give-role.request.js';
import { ListAccess } from './list-access.query.js';

/** Who has access now, with which roles. */
@Controller('api/v1/cities/:city/access')
export class AccessController {
  constructor(
    private readonly access: ListAccess,
    private readonly change: ChangeAccess,
  ) {}

  @Get()
  @Requires(READ_ACCESS)
  @ApiOkResponse({ type: AccessPage })
  list(@Acting() actor: Actor, @Query() query: ListRequest): Promise<AccessPage> {
    return this.access.execute(actor, query);
  }

  @Delete(':accountId')
  @HttpCode(204)
  @Requires(MANAGE_ACCESS)
  @ApiNoContentResponse()
  end(@Acting() actor: Actor, @Param('accountId') accountId: string): Promise<void> {
    return this.change.endAccess(actor, accountId);
  }

  @Post(':accountId/grants')
  @Requires(MANAGE_ACCESS)
  @ApiCreatedResponse({ type: IdResponse })
  giveRole(@Acting() actor: Actor, @Param('accountId') accountId: string, @Body() body: GiveRoleRequest): Promise<IdResponse> {
    return this.change.giveRole(actor, accountId, body);
  }

  @Delete(':accountId/grants/:grantId')
  @HttpCode(204)
  @Requires(MANAGE_ACCESS)
  @ApiNoContentResponse()
  endRole(@Acting() actor: Actor, @Param('accountId') accountId: string, @Param('grantId') grantId: string): Promise<void> {
    return this.change.endRole(actor, accountId, grantId);
  }
}
