import { Global, Module } from '@nestjs/common';
import { SealTrail } from './seal-trail.task.js';
import { UnitOfWork } from './unit-of-work.js';
import { VerifyTrail } from './verify-trail.query.js';

@Global()
@Module({ providers: [UnitOfWork, SealTrail, VerifyTrail], exports: [UnitOfWork, SealTrail, VerifyTrail] })
export class WorkModule {}
