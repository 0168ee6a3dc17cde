import { Choice, Flag, Id, ListOf, Text, Whole } from '#libs/platform/contract';
import { ACCESS_KINDS, type AccessKind } from './access-need.model.js';

const COUNT = { min: 0, max: 1_000_000, nullable: true } as const;

export class AccessNeedResponse {
  @Id() id!: string;
  @Choice(ACCESS_KINDS) kind!: AccessKind;
  @Text({ max: 35, nullable: true }) language!: string | null;
  @Whole({ ...COUNT, description: 'Only for those who run the meeting' }) asked!: number | null;
  @Flag() arranged!: boolean;
  @Whole(COUNT) used!: number | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class MeetingAccessResponse {
  @ListOf(() => AccessNeedResponse, { max: 400, description: 'For others than those who run it: what is arranged' }) needs!: AccessNeedResponse[];
  @Flag({ description: 'The meeting lies ahead: one can still ask' }) open!: boolean;
}

export class AccessReceiptResponse {
  @Id({ description: 'Kept by the phone that asked, to take it back' }) receipt!: string;
}
