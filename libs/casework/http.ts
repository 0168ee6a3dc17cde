import { Module } from '@nestjs/common';
import { CasesController } from './case/cases.controller.js';
import { CaseworkModule } from './casework.module.js';
import { FileController } from './file/file.controller.js';
import { HandOversController } from './handover/hand-overs.controller.js';
import { MailController } from './mail/mail.controller.js';
import { HandleRequestsController } from './request/handle-requests.controller.js';
import { RequestsController } from './request/requests.controller.js';
import { SinceController } from './since/since.controller.js';
import { TodosController } from './todo/todos.controller.js';

@Module({ imports: [CaseworkModule], controllers: [CasesController, FileController, MailController, HandOversController, RequestsController, HandleRequestsController, TodosController, SinceController] })
export class CaseworkHttpModule {}
