import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Figures } from '../figures/figures.model.js';
import { reportLifecycle, type ReportState } from './report.lifecycle.js';
import { DEFAULT_SECTIONS, type Section, type SectionWords } from './section.model.js';

export interface NewReport {
  readonly caseId: string;
  readonly title: string;
  readonly periodFrom: DayText;
  /** First day after the period. */
  readonly periodTo: DayText;
  readonly language: string;
  readonly addresseePersonId: string | null;
  readonly askedByPersonId: string | null;
}

/** A progress report: figures frozen when it was written, words added by people, bytes kept as they were sent. */
@Entity({ schema: 'reporting', name: 'report' })
export class Report {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') title!: string;
  @Column('date') periodFrom!: DayText;
  @Column('date') periodTo!: DayText;
  @Column('text') state!: ReportState;
  @Column('integer') percent!: number;
  /** What the job does now, a code for the page. */
  @Column('text') phase!: string;
  @Column('text') language!: string;
  @Column('jsonb') sections!: readonly Section[];
  @Column('jsonb') words!: SectionWords;
  @Column('jsonb', { nullable: true }) figures!: Figures | null;
  @Column('text', { nullable: true }) figuresSha256!: string | null;
  @Column('timestamptz', { nullable: true }) figuresAt!: Date | null;
  @Column('uuid', { nullable: true }) pdfFileId!: string | null;
  @Column('text', { nullable: true }) pdfSha256!: string | null;
  @Column('uuid', { nullable: true }) addresseePersonId!: string | null;
  @Column('uuid', { nullable: true }) askedByPersonId!: string | null;
  @Column('uuid', { nullable: true }) approvedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('uuid', { nullable: true }) supersedesId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static ask(workspaceId: string, id: string, given: NewReport, now: Date): Report {
    return Object.assign(new Report(), {
      workspaceId, id, ...given, state: reportLifecycle.initial, percent: 0, phase: 'waiting', sections: DEFAULT_SECTIONS, words: {},
      figures: null, figuresSha256: null, figuresAt: null, pdfFileId: null, pdfSha256: null, approvedByPersonId: null, approvedAt: null,
      sentAt: null, supersedesId: null, createdAt: now, version: 1,
    });
  }

  /** The figures are frozen from here on; the same report is never counted again. */
  freeze(figures: Figures, sha256: string, now: Date): void {
    this.move('draft');
    Object.assign(this, { figures, figuresSha256: sha256, figuresAt: now, percent: 100, phase: 'done' });
  }

  fail(code: string): void {
    this.move('failed');
    this.phase = code;
  }

  cancel(): void {
    this.move('cancelled');
  }

  /** Words may change until it is approved; taking an approval back is a move of its own. */
  write(words: SectionWords, sections: readonly Section[]): void {
    if (this.state !== 'draft' && this.state !== 'in_review') reportLifecycle.require(this.state, 'in_review');
    Object.assign(this, { words, sections });
  }

  approve(by: string | null, pdf: { readonly fileId: string; readonly sha256: string }, now: Date): void {
    this.move('approved');
    Object.assign(this, { approvedByPersonId: by, approvedAt: now, pdfFileId: pdf.fileId, pdfSha256: pdf.sha256 });
  }

  send(now: Date): void {
    this.move('sent');
    this.sentAt = now;
  }

  private move(to: ReportState): void {
    reportLifecycle.require(this.state, to);
    this.state = to;
  }
}
