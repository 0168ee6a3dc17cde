import { Module } from '@nestjs/common';
import { DecisionController } from './decision/decision.controller.js';
import { DeliberationModule } from './deliberation.module.js';
import { ItemController } from './item/item.controller.js';
import { PlanItemsController } from './item/plan-items.controller.js';

@Module({ imports: [DeliberationModule], controllers: [PlanItemsController, ItemController, DecisionController] })
export class DeliberationHttp {}
