import { Injectable } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';

export interface TranslatedText {
  readonly ownerId: string;
  readonly field: string;
  readonly language: string;
  readonly text: string;
  readonly sourceHash: string;
  readonly translator: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
}

/** All translations of many things of one kind, in one statement; the caller holds the source texts and asks `translationState`. */
@Injectable()
export class ReadTranslations {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @param language only this one; all when null */
  execute(workspaceId: string, ownerKind: string, ownerIds: readonly string[], language: string | null = null): Promise<TranslatedText[]> {
    return this.reader.rows<TranslatedText>(workspaceId, {
      name: 'language.of-owners',
      text: `select owner_id as "ownerId", field, language, text, source_hash as "sourceHash", translator,
          reviewed_by as "reviewedBy", reviewed_at as "reviewedAt"
        from language.translation
        where owner_kind = $1 and owner_id = any($2::uuid[]) and ($3::text is null or language = $3)
        order by owner_id, field, language`,
      values: [ownerKind, ownerIds, language],
    });
  }
}
