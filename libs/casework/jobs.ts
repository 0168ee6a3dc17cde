import { Module } from '@nestjs/common';
import { CaseworkModule } from './casework.module.js';
import { EraseRequestContacts } from './request/erase-request-contacts.task.js';

/** For the worker: the letters of to-dos and requests, and forgetting who waited. */
@Module({ imports: [CaseworkModule], providers: [EraseRequestContacts] })
export class CaseworkJobsModule {}
