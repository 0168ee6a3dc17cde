import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '#libs/kernel';
import { WorkspaceClock } from './workspace-clock.js';
import { WorkspaceDirectory } from './workspace-directory.js';
import { Workspace } from './workspace.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Workspace])],
  providers: [{ provide: Clock, useClass: SystemClock }, WorkspaceDirectory, WorkspaceClock],
  exports: [Clock, WorkspaceDirectory, WorkspaceClock],
})
export class WorkspaceModule {}
