import { Module } from '@nestjs/common';
import { CaseworkModule } from '#libs/casework';
import { IdentityModule } from '#libs/platform/identity';
import { CheckReceipt } from './form/check-receipt.use-case.js';
import { FindItem } from './form/find-item.query.js';
import { OfferHelp } from './form/offer-help.use-case.js';
import { ReadSitePlan } from './plan/read-site-plan.query.js';
import { RenderPlan } from './render/render-plan.use-case.js';
import { ChangedCities } from './serve/changed-cities.query.js';
import { FindPage } from './serve/find-page.query.js';
import { PublicPages } from './serve/public-pages.provider.js';

@Module({
  imports: [CaseworkModule, IdentityModule],
  providers: [ReadSitePlan, RenderPlan, FindPage, ChangedCities, PublicPages, FindItem, OfferHelp, CheckReceipt],
  exports: [RenderPlan, PublicPages, OfferHelp, CheckReceipt],
})
export class SiteModule {}
