import { Module } from '@nestjs/common';
import { NewDay } from './render/new-day.task.js';
import { RenderPlanJob } from './render/render-plan.job.js';
import { SiteModule } from './site.module.js';

@Module({ imports: [SiteModule], providers: [RenderPlanJob, NewDay] })
export class SiteJobs {}
