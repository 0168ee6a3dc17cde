import type { components } from '../../api/schema.js';

export type Line = components['schemas']['RegisterRow'];
export type Letter = components['schemas']['RegisterLetterRow'];
export type Kind = Line['kind'];

/** What changes when a line is entered, sent or answered. */
export function registerKeys(slug: string): readonly (readonly string[])[] {
  return [['register', slug], ['requests', slug], ['duties', slug], ['file', slug]];
}
