import { Module } from '@nestjs/common';
import { CalendarLinksController } from './calendar/calendar-links.controller.js';
import { FeedsController } from './calendar/feeds.controller.js';
import { ExchangeModule } from './exchange.module.js';

@Module({ imports: [ExchangeModule], controllers: [CalendarLinksController, FeedsController] })
export class ExchangeHttp {}
