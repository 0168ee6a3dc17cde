import { Choice, Id, ListOf } from '#libs/platform/contract';
import { SOURCE_KINDS, type SourceKind } from './source.entity.js';

export class SourceRequest {
  @Choice(SOURCE_KINDS) kind!: SourceKind;
  @Id() sourceId!: string;
}

export class LinkSourcesRequest {
  @ListOf(() => SourceRequest, { min: 1, max: 200 }) sources!: SourceRequest[];
}
