import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { directoryProblem } from '../directory.problems.js';

/** Why we hold how to reach somebody. */
export const CONTACT_PURPOSES = ['planning', 'membership', 'updates', 'inquiry', 'account'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Private: staff see it, pages and exports never do. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly purpose: ContactPurpose | null;
  /** The last day on which it may be held; null as long as the purpose holds. */
  readonly until: DayText | null;
}

export interface PersonPlace {
  readonly organizationId: string | null;
  readonly roleTitle: string | null;
  readonly language: string | null;
  readonly zone: string | null;
}

/** Somebody known to one city, with or without an account. The name stands on the party: one field, one word is enough. */
@Entity({ schema: 'directory', name: 'person' })
export class Person {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) contactPurpose!: ContactPurpose | null;
  @Column('date', { nullable: true }) contactUntil!: DayText | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column('text', { nullable: true }) roleTitle!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, place: PersonPlace): Person {
    return Object.assign(new Person(), { workspaceId, id, email: null, phone: null, contactPurpose: null, contactUntil: null, ...place, version: 1 });
  }

  /** Nothing is held without a purpose, and nothing past its last day. */
  keepContact(contact: Contact, today: DayText): void {
    const holdsNothing = contact.email === null && contact.phone === null;
    if (!holdsNothing && contact.purpose === null) throw directoryProblem('contact.purpose-missing');
    if (!holdsNothing && contact.until !== null && contact.until < today) throw directoryProblem('contact.ended', { until: contact.until });
    this.email = contact.email;
    this.phone = contact.phone;
    this.contactPurpose = holdsNothing ? null : contact.purpose;
    this.contactUntil = holdsNothing ? null : contact.until;
  }

  move(place: PersonPlace): void {
    Object.assign(this, place);
  }
}
