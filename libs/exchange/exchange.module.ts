import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './exchange.records.js';
import { FindImport } from './plan-import/find-import.query.js';
import { ImportPlan } from './plan-import/import-plan.use-case.js';
import { PlanImport } from './plan-import/plan-import.entity.js';
import { StratmlReader } from './plan-import/stratml-reader.provider.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanImport])],
  providers: [ImportPlan, FindImport, StratmlReader],
  exports: [ImportPlan],
})
export class ExchangeModule {}
