import { Id, Text, Whole } from '#libs/platform/contract';

/** The named parts of `/api/v1/cities/:city/…/:id/…/:part`. */
export class BodyPartParams {
  @Text({ max: 63, description: "The city's public address" })
  city!: string;

  @Id()
  id!: string;

  @Id()
  part!: string;
}

/** An act that needs no words, only the version that was seen. */
export class VersionRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
