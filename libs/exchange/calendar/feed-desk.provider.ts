import { Inject, Injectable } from '@nestjs/common';
import { publicActor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { createMessages } from '#libs/ui';
import { exchangeProblem } from '../exchange.problems.js';
import { answerFeed, type FeedAnswer, type FeedAsked } from './answer-feed.js';
import type { Calendar } from './calendar-event.model.js';
import { feedCalendar } from './feed-calendar.rules.js';
import { FindCalendarLink } from './find-calendar-link.query.js';
import { ReadFeed, type FeedRows, type FeedWish } from './read-feed.query.js';
import { writeCalendar } from './write-calendar.js';

/** Calendars as they are fetched: of the city, of one public body, of one person. Every fetch asks for rights anew. */
@Injectable()
export class FeedDesk {
  constructor(
    private readonly readFeed: ReadFeed,
    private readonly findLink: FindCalendarLink,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * What everybody may see: nothing of a body that is not public, whatever stands above it.
   * @throws Problem `exchange.calendar.absent` also for a body that is not public
   */
  async open(workspaceId: string, bodyId: string | null, asked: FeedAsked): Promise<FeedAnswer> {
    const rows = await this.rows({ actor: publicActor(workspaceId, 'calendar'), bodyId, own: false });
    return this.answer(rows, false, asked);
  }

  /** @throws Problem `exchange.calendar.unknown` (absent), `exchange.calendar.revoked` (gone), also when its body is no longer open to its holder */
  async secret(token: string, requestId: string, asked: FeedAsked): Promise<FeedAnswer> {
    const holder = await this.findLink.execute(token, requestId);
    if (holder === null) throw exchangeProblem('calendar.unknown');
    if (holder.ended) throw exchangeProblem('calendar.revoked');
    const { actor, bodyId } = holder;
    const rows = await this.readFeed.execute({ actor, bodyId, own: bodyId === null });
    if (rows === null || rows.body === undefined) throw exchangeProblem('calendar.revoked');
    return this.answer(rows, true, asked);
  }

  private async rows(wish: FeedWish): Promise<FeedRows> {
    const rows = await this.readFeed.execute(wish);
    if (rows === null || rows.body === undefined) throw exchangeProblem('calendar.absent');
    return rows;
  }

  private answer(rows: FeedRows, personal: boolean, asked: FeedAsked): Promise<FeedAnswer> {
    const calendar = feedCalendar(rows, { t: createMessages(rows.city.language).t, publicUrl: this.config.publicUrl, personal });
    return answerFeed(writeCalendar(calendar), lastChange(calendar), personal, asked);
  }
}

function lastChange({ events }: Calendar): Date | null {
  return events.reduce<Date | null>((last, { changedAt }) => (last === null || changedAt > last ? changedAt : last), null);
}
