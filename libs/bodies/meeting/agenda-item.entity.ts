import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface AgendaItemText {
  readonly title: string;
  readonly notes: string;
  readonly minutes: number | null;
  /** An item of the plan that it is about. */
  readonly itemId: string | null;
  readonly presenterPartyId: string | null;
  /** The heading it stands under. */
  readonly section: string | null;
  readonly documents: readonly { readonly title: string; readonly url: string }[];
}

/** Where a line comes from that nobody typed. */
export interface AgendaItemSource {
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly carriedFromId: string | null;
}

/** One numbered subject of a meeting. */
@Entity({ schema: 'bodies', name: 'agenda_item' })
export class AgendaItem {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text') notes!: string;
  @Column('integer', { nullable: true }) minutes!: number | null;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @Column('uuid', { nullable: true }) presenterPartyId!: string | null;
  @Column('text', { nullable: true }) section!: string | null;
  @Column('jsonb') documents!: { title: string; url: string }[];
  @Column('text') state!: 'open' | 'done' | 'put_off';
  @Column('uuid', { nullable: true }) carriedFromId!: string | null;
  @Column('text', { nullable: true }) sourceKind!: string | null;
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; meetingId: string; position: number }, text: AgendaItemText, source: AgendaItemSource | null = null): AgendaItem {
    return Object.assign(new AgendaItem(), { sourceKind: null, sourceId: null, carriedFromId: null, ...source, ...place, ...text, state: 'open', version: 1 });
  }

  write(text: AgendaItemText, position: number): void {
    Object.assign(this, text);
    this.position = position;
  }
}
