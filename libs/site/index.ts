export { DEMO_SLUG, demoAddress } from './demo/demo-seats.model.js';
export { RenderPlan, type RenderOrder } from './render/render-plan.use-case.js';
export { PublicPages } from './serve/public-pages.provider.js';
export { SiteModule } from './site.module.js';
