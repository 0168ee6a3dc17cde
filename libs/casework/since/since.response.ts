import { Choice, Instant, ListOf, Whole } from '#libs/platform/contract';
import { NEWS_KINDS, type News } from './since.rules.js';

export class NewsCount {
  @Choice(NEWS_KINDS) kind!: News;
  @Whole({ min: 1, max: 1_000_000 }) count!: number;
}

/** What others did since an instant. */
export class SinceResponse {
  @Instant() since!: string;
  @Instant({ description: 'By the clock of the city: the next "since"' }) now!: string;
  @ListOf(() => NewsCount, { max: 50 }) items!: readonly NewsCount[];
}
