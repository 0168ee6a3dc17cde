/** Whether an open-meetings law binds the body; `ask_counsel` until somebody who knows has said. */
export const OPEN_MEETINGS = ['yes', 'no', 'ask_counsel'] as const;
export type OpenMeetingsLaw = (typeof OPEN_MEETINGS)[number];

export const VOTE_METHODS = ['roll_call', 'voice', 'secret', 'correspondence'] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

/** What the bylaws say about votes that nobody sees being cast. */
export interface BylawsOnVoting {
  readonly secretAllowed: boolean;
  readonly mailAllowed: boolean;
}

export type MethodRefusal = 'vote.secret-refused' | 'vote.by-mail-refused' | 'vote.secret-bylaws' | 'vote.by-mail-bylaws' | 'vote.voice-unfit';

/** What a motion is like, as far as a vote by voice depends on it. */
export interface VoiceFitness {
  /** A qualified majority is counted, not heard. */
  readonly simple: boolean;
  /** It is about an item of the plan, whose thread shows the count. */
  readonly aboutItem: boolean;
}

/** What stands in the way of voting so: null when nothing does. As long as counsel has not spoken, the careful answer holds. The law goes before the bylaws. */
export function methodRefusal(law: OpenMeetingsLaw, method: VoteMethod, bylaws: BylawsOnVoting, fit: VoiceFitness): MethodRefusal | null {
  switch (method) {
    case 'roll_call':
      return null;
    case 'voice':
      return fit.simple && !fit.aboutItem ? null : 'vote.voice-unfit';
    case 'secret':
      return law === 'no' ? (bylaws.secretAllowed ? null : 'vote.secret-bylaws') : 'vote.secret-refused';
    case 'correspondence':
      return law === 'no' ? (bylaws.mailAllowed ? null : 'vote.by-mail-bylaws') : 'vote.by-mail-refused';
  }
}
