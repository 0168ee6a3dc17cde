import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, SignedIn } from '#libs/platform/contract';
import { AddTodoRequest } from './add-todo.request.js';
import { AddTodo } from './add-todo.use-case.js';

/** To-dos begin here; they are listed, passed on and closed with all that somebody owes. */
@ApiTags('duties')
@Controller('api/v1/cities/:city/todos')
export class TodosController {
  constructor(private readonly addTodo: AddTodo) {}

  @Post()
  @HttpCode(201)
  @SignedIn()
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddTodoRequest): Promise<IdResponse> {
    return this.addTodo.execute(actor, request);
  }
}
