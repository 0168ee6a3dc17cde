import { Whole } from '#libs/platform/contract';

/** The schedule of a plan: one number in calendar days, the others in working days after the step before. */
export class SetAskPolicyRequest {
  @Whole({ min: 7, max: 366, description: 'How often each lead is asked' }) everyDays!: number;
  @Whole({ min: 1, max: 60, description: 'Until they are asked again' }) againAfter!: number;
  @Whole({ min: 1, max: 60, description: 'Until the chair or the lead organization hears of it' }) chairAfter!: number;
  @Whole({ min: 1, max: 60, description: 'Until the office hears of it' }) directorAfter!: number;
  @Whole({ min: 1, max: 90, description: 'Until the supervisor hears of it; departments and contracted grantees only' }) executiveAfter!: number;
  @Whole({ min: 0, max: 2_147_483_647, description: '0 while the usual schedule holds' }) version!: number;
}
