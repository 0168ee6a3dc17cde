import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './exchange.records.js';
import { Arrival } from './arrival/arrival.entity.js';
import { CalendarLink } from './calendar/calendar-link.entity.js';
import { FeedDesk } from './calendar/feed-desk.provider.js';
import { FindCalendarLink } from './calendar/find-calendar-link.query.js';
import { KeepCalendarLinks } from './calendar/keep-calendar-links.use-case.js';
import { ListCalendarLinks } from './calendar/list-calendar-links.query.js';
import { ReadFeed } from './calendar/read-feed.query.js';
import { ImportMeetings } from './meeting-import/import-meetings.use-case.js';
import { ImportPeople } from './people-import/import-people.use-case.js';
import { FindImport } from './plan-import/find-import.query.js';
import { ImportPlan } from './plan-import/import-plan.use-case.js';
import { PlanImport } from './plan-import/plan-import.entity.js';
import { StratmlReader } from './plan-import/stratml-reader.provider.js';

const CALENDAR = [KeepCalendarLinks, ListCalendarLinks, FindCalendarLink, ReadFeed, FeedDesk];

@Module({
  imports: [TypeOrmModule.forFeature([PlanImport, CalendarLink, Arrival])],
  providers: [ImportPlan, FindImport, StratmlReader, ImportMeetings, ImportPeople, ...CALENDAR],
  exports: [ImportPlan, ImportMeetings, ImportPeople, ...CALENDAR],
})
export class ExchangeModule {}
