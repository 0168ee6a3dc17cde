import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { MANAGE_TOKENS } from '../identity.permissions.js';
import { CreateTokenRequest } from './create-token.request.js';
import { CreateToken } from './create-token.use-case.js';
import { ListTokens } from './list-tokens.query.js';
import { RevokeToken } from './revoke-token.use-case.js';
import { TokenCreatedResponse, TokenPage } from './token.response.js';

/** Tokens for programs. */
@Controller('api/v1/cities/:city/tokens')
export class TokensController {
  constructor(
    private readonly tokens: ListTokens,
    private readonly create: CreateToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  @Get()
  @Requires(MANAGE_TOKENS)
  @ApiOkResponse({ type: TokenPage })
  list(@Acting() actor: Actor, @Query() query: ListRequest): Promise<TokenPage> {
    return this.tokens.execute(actor, query);
  }

  @Post()
  @Requires(MANAGE_TOKENS)
  @ApiCreatedResponse({ type: TokenCreatedResponse })
  make(@Acting() actor: Actor, @Body() body: CreateTokenRequest): Promise<TokenCreatedResponse> {
    return this.create.execute(actor, body);
  }

  @Delete(':tokenId')
  @HttpCode(204)
  @Requires(MANAGE_TOKENS)
  @ApiNoContentResponse()
  revoke(@Acting() actor: Actor, @Param('tokenId') tokenId: string): Promise<void> {
    return this.revokeToken.execute(actor, tokenId);
  }
}
