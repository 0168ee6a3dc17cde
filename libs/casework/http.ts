import { Module } from '@nestjs/common';
import { CasesController } from './case/cases.controller.js';
import { CaseworkModule } from './casework.module.js';
import { FileController } from './file/file.controller.js';
import { HandleRequestsController } from './request/handle-requests.controller.js';
import { RequestsController } from './request/requests.controller.js';
import { TodosController } from './todo/todos.controller.js';

@Module({ imports: [CaseworkModule], controllers: [CasesController, FileController, RequestsController, HandleRequestsController, TodosController] })
export class CaseworkHttpModule {}
