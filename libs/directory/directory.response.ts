import { Id, Whole } from '#libs/platform/contract';

/** Something new: where it is. */
export class IdResponse {
  @Id() id!: string;
}

/** Something changed: the version to name next time. */
export class VersionResponse {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
