import { Problem } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { sourceHash } from './staleness.rules.js';
import { Translation } from './translation.entity.js';

/** Which text of what. */
export interface TextRef {
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly field: string;
  readonly language: string;
}

export interface TranslationToPut extends TextRef {
  readonly text: string;
  /** The text it was made from, as it stands now. */
  readonly source: string;
  /** Who or what translated: a name, an agency, a program. */
  readonly translator: string | null;
}

/** Translations in the transaction of what they belong to: `tx.use(Translations)`. */
export class Translations {
  constructor(private readonly tx: Transaction) {}

  /** Writes or replaces; a replaced text has to be checked again. @returns its id */
  async put(given: TranslationToPut): Promise<string> {
    const known = await this.tx.table(Translation).findOne(refOf(given));
    if (known !== null) {
      known.rewrite(given.text, sourceHash(given.source), given.translator, this.tx.now);
      await this.tx.table(Translation).update(known);
      return known.id;
    }
    const made = Object.assign(new Translation(), { workspaceId: this.tx.workspaceId, id: this.tx.newId(), version: 1, ...refOf(given) });
    made.rewrite(given.text, sourceHash(given.source), given.translator, this.tx.now);
    await this.tx.table(Translation).insert(made);
    return made.id;
  }

  /** A named person has read it. @throws Problem `language.translation.absent` */
  async review(ref: TextRef, by: string): Promise<void> {
    const known = await this.tx.table(Translation).findOne(refOf(ref));
    if (known === null) throw new Problem('language.translation.absent', 'absent');
    known.review(by, this.tx.now);
    await this.tx.table(Translation).update(known);
  }

  async removeOwner(ownerKind: string, ownerId: string): Promise<void> {
    await this.tx.query('delete from language.translation where workspace_id = $1 and owner_kind = $2 and owner_id = $3', [this.tx.workspaceId, ownerKind, ownerId]);
  }
}

function refOf({ ownerKind, ownerId, field, language }: TextRef): TextRef {
  return { ownerKind, ownerId, field, language };
}
