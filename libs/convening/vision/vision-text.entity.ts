import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { visionLifecycle, type VisionState } from './vision.lifecycle.js';

/** One wording of the vision of a process. Another wording is another row: none is ever lost. */
@Entity({ schema: 'convening', name: 'vision_text' })
export class VisionText {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  /** 1, 2, 3 … in each process. */
  @Column('integer') no!: number;
  @Column('text') text!: string;
  /** Language of the words, as the city's source language was then. */
  @Column('text') language!: string;
  @Column('text') state!: VisionState;
  @Column('date', { nullable: true }) adoptedOn!: DayText | null;
  /** Who adopted it, or where. */
  @Column('text', { nullable: true }) adoptedHow!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('integer') version!: number;

  static draft(workspaceId: string, id: string, given: Pick<VisionText, 'caseId' | 'no' | 'text' | 'language' | 'byPersonId' | 'at'>): VisionText {
    return Object.assign(new VisionText(), { workspaceId, id, ...given, state: visionLifecycle.initial, adoptedOn: null, adoptedHow: null, version: 1 });
  }

  adopt(on: DayText, how: string): void {
    visionLifecycle.require(this.state, 'adopted');
    Object.assign(this, { state: 'adopted', adoptedOn: on, adoptedHow: how });
  }

  replace(): void {
    visionLifecycle.require(this.state, 'replaced');
    this.state = 'replaced';
  }
}
