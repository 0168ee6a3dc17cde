import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './publishing.records.js';
import { PlanAddress } from './address/plan-address.entity.js';
import { SetPlanAddress } from './address/set-plan-address.use-case.js';
import { ReadPageOnDay } from './page/read-page-on-day.query.js';
import { Redaction } from './redaction/redaction.entity.js';
import { WithholdText } from './redaction/withhold-text.use-case.js';
import { ListVersions } from './version/list-versions.query.js';
import { PreviewPublication } from './version/preview-publication.query.js';
import { PublishPlan } from './version/publish-plan.use-case.js';
import { PublishedVersion } from './version/published-version.entity.js';
import { VersionKnots } from './version/version-knots.query.js';

const PARTS = [PreviewPublication, PublishPlan, ListVersions, SetPlanAddress, WithholdText, ReadPageOnDay];

@Module({
  imports: [TypeOrmModule.forFeature([PlanAddress, PublishedVersion, Redaction])],
  providers: [...PARTS, VersionKnots],
  exports: PARTS,
})
export class PublishingModule {}
