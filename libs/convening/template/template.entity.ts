import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcessTemplate, TemplateData } from './template.model.js';

/** A template that a city made. Processes already opened keep what they started from. */
@Entity({ schema: 'convening', name: 'template' })
export class Template {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') key!: string;
  @Column('text') name!: string;
  @Column('jsonb') data!: TemplateData;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('integer') version!: number;

  static keep(workspaceId: string, id: string, template: ProcessTemplate, now: Date): Template {
    const { key, name, ...data } = template;
    return Object.assign(new Template(), { workspaceId, id, key, name, data, changedAt: now, retiredAt: null, version: 1 });
  }

  change({ key: _key, name, ...data }: ProcessTemplate, now: Date): void {
    this.name = name;
    this.data = data;
    this.changedAt = now;
  }

  /** No longer offered; processes that began from it go on. */
  retire(retired: boolean, now: Date): void {
    this.retiredAt = retired ? now : null;
    this.changedAt = now;
  }
}
