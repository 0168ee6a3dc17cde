import type { MessageId, Messages } from '#libs/ui';

import type { ApiProblem } from '../api/problem.js';

/** Problems of the rooms in the words of people. A page with problems of its own hands them to `useForm({ says })`. */
const SENTENCES: Readonly<Record<string, MessageId>> = {
  'identity.sign-in.wrong': 'signin.wrong',
  'identity.sign-in.too-many': 'app.says.tooMany',
  'identity.sign-in.insecure': 'signin.needsHttps',
  'identity.password.common': 'signin.passwordCommon',
  'identity.reset.ended': 'app.says.resetEnded',
  'identity.invitation.ended': 'app.says.invitationEnded',
  'identity.invitation.closed': 'app.says.invitationClosed',
  'identity.role.beyond': 'app.says.roleBeyond',
  'identity.access.last-administrator': 'app.says.lastAdministrator',
  'directory.city.slug-taken': 'app.says.slugTaken',
  'directory.city.slug-reserved': 'app.says.slugTaken',
};

/** What exactly happened, when there is a sentence for it; otherwise the words for its kind say enough. */
export function problemSentence(problem: ApiProblem, messages: Messages, says: Readonly<Record<string, MessageId>> = {}): string | undefined {
  const id = says[problem.code] ?? SENTENCES[problem.code];
  return id === undefined ? undefined : messages.t(id);
}
