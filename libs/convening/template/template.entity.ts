import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcessTemplate, TemplateStage } from './template.model.js';

/** A template that a city made. Processes already opened keep what they started from. */
@Entity({ schema: 'convening', name: 'template' })
export class Template {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') key!: string;
  @Column('text') name!: string;
  @Column('jsonb') data!: { readonly stages: readonly TemplateStage[] };
  @Column('timestamptz') changedAt!: Date;
  @Column('integer') version!: number;

  static keep(workspaceId: string, id: string, template: ProcessTemplate, now: Date): Template {
    const { key, name, stages } = template;
    return Object.assign(new Template(), { workspaceId, id, key, name, data: { stages }, changedAt: now, version: 1 });
  }

  change(name: string, stages: readonly TemplateStage[], now: Date): void {
    this.name = name;
    this.data = { stages };
    this.changedAt = now;
  }
}
