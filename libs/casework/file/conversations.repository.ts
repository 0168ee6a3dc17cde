import { Parties } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { caseworkProblem } from '../casework.problems.js';

/** With whom, as typed. */
export interface TypedPartner {
  readonly withPartyId?: string | null | undefined;
  readonly withWhom?: string | null | undefined;
  readonly sector?: string | null | undefined;
}

export interface Partner {
  readonly withPartyId: string | null;
  readonly withWhom: string | null;
  readonly sectorCode: string | null;
}

/** Who a conversation was with, and for which sector they spoke. */
export class Conversations {
  constructor(private readonly tx: Transaction) {}

  /** A sector said by hand counts; else that of the organization, or of the person's. @throws Problem `casework.sector.absent` */
  async partner({ withPartyId, withWhom, sector }: TypedPartner): Promise<Partner> {
    if (sector != null) await this.requireSector(sector);
    if (withPartyId == null) return { withPartyId: null, withWhom: withWhom ?? null, sectorCode: sector ?? null };
    const party = await this.tx.use(Parties).resolve(withPartyId);
    return { withPartyId: party.id, withWhom: null, sectorCode: sector ?? (await this.sectorOf(party.id)) };
  }

  private async requireSector(code: string): Promise<void> {
    const known = await this.tx.query('select 1 from directory.sector where workspace_id = $1 and code = $2', [this.tx.workspaceId, code]);
    if (known.length === 0) throw caseworkProblem('sector.absent', { code });
  }

  private async sectorOf(partyId: string): Promise<string | null> {
    const [row] = await this.tx.query<{ code: string | null }>(
      `select o.sector_code as code from directory.organization o
       where o.workspace_id = $1 and o.id = coalesce((select p.organization_id from directory.person p where p.workspace_id = $1 and p.id = $2), $2)`,
      [this.tx.workspaceId, partyId]);
    return row?.code ?? null;
  }
}
