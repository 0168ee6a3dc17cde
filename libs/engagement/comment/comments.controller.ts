import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_INPUT, RECORD_INPUT } from '../engagement.permissions.js';
import { CommentPage, CommentsAdded } from './comment.response.js';
import { AddCommentsRequest, ListCommentsRequest, SortCommentRequest } from './comment.request.js';
import { KeepComments } from './keep-comments.use-case.js';
import { ListComments } from './list-comments.query.js';

@ApiTags('engagement')
@Controller('api/v1/cities/:city/comments')
export class CommentsController {
  constructor(
    private readonly listComments: ListComments,
    private readonly keepComments: KeepComments,
  ) {}

  @Get()
  @Requires(READ_INPUT)
  @ApiOkResponse({ type: CommentPage })
  list(@Acting() actor: Actor, @Query() request: ListCommentsRequest): Promise<CommentPage> {
    return this.listComments.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RECORD_INPUT)
  @ApiCreatedResponse({ type: CommentsAdded })
  add(@Acting() actor: Actor, @Body() request: AddCommentsRequest): Promise<CommentsAdded> {
    return this.keepComments.add(actor, request);
  }

  @Put(':id/sorting')
  @Requires(RECORD_INPUT)
  @ApiOkResponse({ type: VersionResponse })
  sort(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SortCommentRequest): Promise<VersionResponse> {
    return this.keepComments.sort(actor, id, request);
  }
}
