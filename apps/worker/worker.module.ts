import { Module } from '@nestjs/common';
import { ConfigModule } from '#libs/platform/config';
import { DatabaseModule, JOBS } from '#libs/platform/database';
import { QueueModule } from '#libs/platform/queue';
import { WorkModule } from '#libs/platform/work';
import { WorkspaceModule } from '#libs/platform/workspace';
import { JOB_ROOMS } from './rooms.js';

@Module({
  imports: [
    ConfigModule.register(),
    DatabaseModule.register({ name: 'worker', times: JOBS, connections: { write: 12, read: 6, cross: 4 } }),
    WorkspaceModule,
    WorkModule,
    QueueModule,
    ...JOB_ROOMS,
  ],
})
export class WorkerModule {}
