import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { RaiseFromPublic, type PublicReceipt } from '#libs/casework';
import { Cities } from '#libs/directory';
import { Application } from './application.entity.js';
import type { OpenSeatForm } from './find-open-seats.query.js';

/** What somebody sends. Only the text is needed; there is no field about who they are beyond where they come from. */
export interface SeatApplication {
  readonly text: string;
  /** Said by the page in the city's own language. */
  readonly title: string;
  readonly name: string | null;
  readonly contact: string | null;
  readonly organizationName: string | null;
  /** One of the sectors and districts that the form offered; others are not taken. */
  readonly sector: string | null;
  readonly district: string | null;
  readonly language: string;
}

/** An application for a vacant seat: a request with an owner and a day, and beside it what the composition rules count, in one commit. */
@Injectable()
export class ApplyForSeat {
  constructor(private readonly raiseFromPublic: RaiseFromPublic) {}

  /** @param seat as `FindOpenSeats.one` found it open a moment ago */
  execute(actor: Actor, seat: OpenSeatForm, given: SeatApplication): Promise<PublicReceipt> {
    const { text, title, name, contact, organizationName, language } = given;
    const sectorCode = seat.sectors.some(({ code }) => code === given.sector) ? given.sector : null;
    const district = given.district !== null && seat.districts.includes(given.district) ? given.district : null;
    return this.raiseFromPublic.execute(actor, {
      kind: 'seat_application', text, title, caseId: seat.caseId, subject: { kind: 'seat', id: seat.id }, name, contact, language,
      also: async (tx, requestId) => {
        const application = Application.file({
          workspaceId: tx.workspaceId, id: tx.newId(), bodyId: seat.bodyId, seatId: seat.id, requestId, organizationName, sectorCode, district, appliedOn: await tx.use(Cities).today(),
        });
        await tx.table(Application).insert(application);
        tx.record({ kind: 'application', id: application.id, after: { seatId: seat.id, requestId } });
      },
    });
  }
}
