/** Where time comes from. Nothing below asks the machine for the time by itself. */
export abstract class Clock {
  /** The current instant. */
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
