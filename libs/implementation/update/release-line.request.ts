import { Prose } from '#libs/platform/contract';

/** What the public may read of an update. */
export class ReleaseLineRequest {
  @Prose({ max: 2000, description: 'The line as written, or another one; empty takes it back from the public' }) publicLine!: string;
}
