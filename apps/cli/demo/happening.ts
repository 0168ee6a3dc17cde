/** Something that happened on a day before today; the story is told in the order of these days. */
export interface Happening {
  /** Days from today, negative. */
  readonly offset: number;
  readonly tell: () => Promise<void>;
}
