import { People } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import type { OpenMeeting } from '../meeting/meetings.repository.js';
import { Alternate } from '../seat/alternate.entity.js';

/** Alternates that were named before a meeting, inside a transaction. */
export class SittingIn {
  constructor(private readonly tx: Transaction) {}

  /** Seats for which this person is a named alternate on the day of the meeting. */
  async seatsOf(personId: string | null, { body, day }: OpenMeeting): Promise<string[]> {
    if (personId === null) return [];
    const named = await this.tx.table(Alternate).find({ bodyId: body.id, personId });
    return named.filter((one) => holdsOn(one, day)).map(({ seatId }) => seatId);
  }

  /** Whether somebody of this name was named for the seat on the day. */
  async isNamed(name: string, seatId: string, { day }: OpenMeeting): Promise<boolean> {
    const named = (await this.tx.table(Alternate).find({ seatId })).filter((one) => holdsOn(one, day));
    const people = await Promise.all(named.map(({ personId }) => this.tx.use(People).byId(personId)));
    return people.some((person) => person.name.trim().toLowerCase() === name.trim().toLowerCase());
  }
}

function holdsOn({ fromOn, toOn }: Alternate, day: string): boolean {
  return fromOn <= day && (toOn === null || toOn > day);
}
