import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { SUBSCRIBE } from '../exchange.permissions.js';
import { MakeCalendarLinkRequest } from './calendar-link.request.js';
import { CalendarLinkList, CalendarLinkMade } from './calendar-link.response.js';
import { KeepCalendarLinks } from './keep-calendar-links.use-case.js';
import { ListCalendarLinks } from './list-calendar-links.query.js';

/** My own calendar, under addresses that are their own key. */
@ApiTags('calendar')
@Controller('api/v1/cities/:city/calendar-links')
export class CalendarLinksController {
  constructor(
    private readonly links: ListCalendarLinks,
    private readonly keep: KeepCalendarLinks,
  ) {}

  @Get()
  @Requires(SUBSCRIBE)
  @ApiOkResponse({ type: CalendarLinkList })
  list(@Acting() actor: Actor): Promise<CalendarLinkList> {
    return this.links.execute(actor);
  }

  @Post()
  @Requires(SUBSCRIBE)
  @ApiCreatedResponse({ type: CalendarLinkMade })
  make(@Acting() actor: Actor, @Body() request: MakeCalendarLinkRequest): Promise<CalendarLinkMade> {
    return this.keep.make(actor, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires(SUBSCRIBE)
  @ApiNoContentResponse()
  revoke(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<void> {
    return this.keep.revoke(actor, id);
  }
}
