import { Column, Entity, PrimaryColumn } from 'typeorm';

export const REFUSALS = ['type', 'size', 'count'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that came with an email: kept, or refused for a reason that people read beside its name. */
@Entity({ schema: 'casework', name: 'attachment' })
export class Attachment {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mailId!: string;
  @Column('integer') position!: number;
  @Column('text') filename!: string;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('text', { nullable: true }) contentType!: string | null;
  /** Bytes. */
  @Column('bigint') size!: number;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text', { nullable: true }) refused!: Refusal | null;
}
