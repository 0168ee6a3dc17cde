import { Module } from '@nestjs/common';
import { DutiesModule } from '#libs/platform/duties';
import { IdentityModule } from '#libs/platform/identity';
import { MailModule } from '#libs/platform/mail';
import { DemoCityQuery } from './demo-city.query.js';
import { DemoDesk } from './demo-desk.provider.js';
import { DemoController } from './demo.controller.js';
import { SkipClock } from './skip-clock.use-case.js';

@Module({ imports: [IdentityModule, MailModule, DutiesModule], providers: [DemoCityQuery, DemoDesk, SkipClock], controllers: [DemoController] })
export class DemoHttp {}
