import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ConfigModule, type Config } from '#libs/platform/config';
import { DatabaseModule, WEB } from '#libs/platform/database';
import { QueueModule } from '#libs/platform/queue';
import { IdentityHttpModule } from '#libs/platform/identity/http';
import { WorkModule } from '#libs/platform/work';
import { WorkspaceModule } from '#libs/platform/workspace';
import { ActorGuard } from './entry/actor.guard.js';
import { RouteAccessCheck } from './entry/route-access-check.js';
import { RequestPipe } from './entry/request-pipe.js';
import { FrontController } from './front.controller.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { MetricsController } from './health/metrics.controller.js';
import { Readiness } from './health/readiness.js';
import { ApiLog } from './log/api-log.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { HTTP_ROOMS } from './rooms.js';

export interface ApiSettings {
  /** Given by tests; otherwise read from the environment. */
  readonly config?: Config;
  /** Given by tests that boot a few rooms; otherwise all of them. */
  readonly rooms?: NonNullable<ModuleMetadata['imports']>;
}

/** The HTTP host: every room's controllers behind one guard, one pipe and one filter. */
@Module({})
export class ApiModule {
  static register({ config, rooms = HTTP_ROOMS }: ApiSettings = {}): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.register(config),
        DatabaseModule.register({ name: 'api', times: WEB, connections: { write: 12, read: 12, cross: 4 } }),
        WorkspaceModule, WorkModule, QueueModule, DiscoveryModule, IdentityHttpModule, ...rooms,
      ],
      controllers: [HealthController, MetricsController, FrontController],
      providers: [
        ApiLog, Metrics, Readiness, RouteAccessCheck,
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_PIPE, useClass: RequestPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
