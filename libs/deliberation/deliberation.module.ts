import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import './deliberation.records.js';
import { DecideItem } from './decision/decide-item.use-case.js';
import { ItemDecision } from './decision/decision.entity.js';
import { TakeVote } from './decision/take-vote.use-case.js';
import { DraftItem } from './item/draft-item.use-case.js';
import { Draft } from './item/draft.entity.js';
import { Item } from './item/item.entity.js';
import { ListItems } from './item/list-items.query.js';
import { ProposeItem } from './item/propose-item.use-case.js';
import { ReadItem } from './item/read-item.query.js';
import { ReviseItem } from './item/revise-item.use-case.js';
import { Level } from './level/level.entity.js';
import { ReadLevels } from './level/read-levels.query.js';
import { SetLevels } from './level/set-levels.use-case.js';
import { MergeItems } from './merge/merge-items.use-case.js';
import { DiscussItem } from './remark/discuss-item.use-case.js';
import { Remark } from './remark/remark.entity.js';
import { LinkSources } from './source/link-sources.use-case.js';
import { ListFates } from './source/list-fates.query.js';
import { Source } from './source/source.entity.js';
import { AskedKnots } from './thread/asked.query.js';
import { HeardKnots } from './thread/heard.query.js';
import { MadeKnots } from './thread/made.query.js';
import { ThreadParts } from './thread/thread-part.provider.js';

const USE_CASES = [DraftItem, ReviseItem, ProposeItem, DiscussItem, LinkSources, MergeItems, DecideItem, TakeVote, SetLevels];
const QUERIES = [ListItems, ReadItem, ReadLevels, ListFates];

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([Item, Draft, Level, Remark, Source, ItemDecision])],
  providers: [...USE_CASES, ...QUERIES, ThreadParts, HeardKnots, MadeKnots, AskedKnots],
  exports: [...USE_CASES, ...QUERIES],
})
export class DeliberationModule {}
