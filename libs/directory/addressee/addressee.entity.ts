import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `executive` is the mayor, city manager or county executive whom the city reports to. */
export const ADDRESSEE_ROLES = ['executive', 'chief_of_staff', 'deputy', 'council', 'other'] as const;
export type AddresseeRole = (typeof ADDRESSEE_ROLES)[number];

/** Somebody whom reports go to. */
@Entity({ schema: 'directory', name: 'addressee' })
export class Addressee {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') role!: AddresseeRole;
  @Column('uuid') personId!: string;
  @Column('integer') position!: number;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; role: AddresseeRole; personId: string; position: number }): Addressee {
    return Object.assign(new Addressee(), { ...given, version: 1 });
  }
}
