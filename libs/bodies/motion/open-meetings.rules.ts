/** Whether an open-meetings law binds the body; `ask_counsel` until somebody who knows has said. */
export const OPEN_MEETINGS = ['yes', 'no', 'ask_counsel'] as const;
export type OpenMeetingsLaw = (typeof OPEN_MEETINGS)[number];

export const VOTE_METHODS = ['roll_call', 'secret', 'correspondence'] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

/** What stands in the way of voting so: null when nothing does. As long as counsel has not spoken, the careful answer holds. */
export function methodRefusal(law: OpenMeetingsLaw, method: VoteMethod): 'vote.secret-refused' | 'vote.by-mail-refused' | null {
  if (law === 'no' || method === 'roll_call') return null;
  return method === 'secret' ? 'vote.secret-refused' : 'vote.by-mail-refused';
}
