import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reply means for the body that asked, as the body reads it. */
export const STANCES = ['followed', 'in_part', 'noted', 'declined'] as const;
export type Stance = (typeof STANCES)[number];

/** To whom a line of the register went. The day it is due, the reply and its day stand in the request. */
@Entity({ schema: 'bodies', name: 'register_letter' })
export class RegisterLetter {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') lineId!: string;
  @Column('uuid') partyId!: string;
  @Column('uuid') requestId!: string;
  @Column('date') sentOn!: DayText;
  @Column('text', { nullable: true }) stance!: Stance | null;
  @Column('integer') version!: number;
}
