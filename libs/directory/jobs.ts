import { Module } from '@nestjs/common';
import { EraseEndedContacts } from './person/erase-ended-contacts.task.js';

@Module({ providers: [EraseEndedContacts] })
export class DirectoryJobsModule {}
