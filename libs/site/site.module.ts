import { Module } from '@nestjs/common';
import { BodiesModule } from '#libs/bodies';
import { CaseworkModule } from '#libs/casework';
import { IdentityModule } from '#libs/platform/identity';
import { ApplyForSeatPage } from './form/apply-for-seat-page.use-case.js';
import { CheckReceipt } from './form/check-receipt.use-case.js';
import { FindItem } from './form/find-item.query.js';
import { OfferHelp } from './form/offer-help.use-case.js';
import { ReadSitePlan } from './plan/read-site-plan.query.js';
import { RenderPlan } from './render/render-plan.use-case.js';
import { ChangedCities } from './serve/changed-cities.query.js';
import { FindPage } from './serve/find-page.query.js';
import { PublicPages } from './serve/public-pages.provider.js';

@Module({
  imports: [BodiesModule, CaseworkModule, IdentityModule],
  providers: [ReadSitePlan, RenderPlan, FindPage, ChangedCities, PublicPages, FindItem, OfferHelp, CheckReceipt, ApplyForSeatPage],
  exports: [RenderPlan, PublicPages, OfferHelp, ApplyForSeatPage, CheckReceipt],
})
export class SiteModule {}
