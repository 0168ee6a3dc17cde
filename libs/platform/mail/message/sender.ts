import { readableAccent } from '#libs/ui';
import type { ReplyTo } from './mail-message.js';

/** Who writes: the office of a city. */
export interface Sender {
  readonly city: string;
  /** As shown beside the address: "Office of Welcome, Riverton". */
  readonly name: string;
  /** The city's color, readable on white, and the ink readable on it. */
  readonly accent: string;
  readonly ink: string;
  readonly replyTo: ReplyTo | null;
}

export interface CityRow {
  readonly name: string;
  readonly officeName: string | null;
  readonly officeEmail: string | null;
  readonly accent: string;
}

export function senderOf(city: CityRow): Sender {
  const office = city.officeName ?? city.name;
  const { accent, ink } = readableAccent(city.accent);
  return {
    city: city.name,
    name: office === city.name ? city.name : `${office}, ${city.name}`,
    accent,
    ink,
    replyTo: city.officeEmail === null ? null : { name: office, address: city.officeEmail },
  };
}
