import { Clock } from '#libs/kernel';

/** Monday, November 23, 2026, 9:00 AM in Chicago, until a test says otherwise. */
export const START = new Date('2026-11-23T15:00:00Z');

/** A clock that stands still until it is moved. */
export class FakeClock extends Clock {
  private current = START;

  now(): Date {
    return new Date(this.current);
  }

  set(instant: Date | string): void {
    this.current = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.current = new Date(this.current.getTime() + milliseconds);
  }

  advanceDays(days: number): void {
    this.advance(days * 86_400_000);
  }
}
