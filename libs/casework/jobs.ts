import { Module } from '@nestjs/common';
import { CaseworkModule } from './casework.module.js';
import { AttachedFiles } from './mail/attached-files.repository.js';
import { FileMail } from './mail/file-mail.use-case.js';
import { TakeMail } from './mail/take-mail.job.js';
import { EraseRequestContacts } from './request/erase-request-contacts.task.js';

/** For the worker: the letters of to-dos and requests, mail that comes in, and forgetting who waited. */
@Module({ imports: [CaseworkModule], providers: [EraseRequestContacts, AttachedFiles, FileMail, TakeMail], exports: [FileMail, TakeMail] })
export class CaseworkJobsModule {}
