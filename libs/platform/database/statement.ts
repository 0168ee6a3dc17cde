/** A statement with its values. `name` makes it a prepared one; a name always has the same text. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}
