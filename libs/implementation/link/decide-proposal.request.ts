import { Flag, Whole } from '#libs/platform/contract';

export class DecideProposalRequest {
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @Flag({ description: 'True hands the step off to the person named' }) accept!: boolean;
}
