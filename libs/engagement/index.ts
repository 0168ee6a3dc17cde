export { EngagementModule } from './engagement.module.js';
export { READ_ALL_INPUT } from './engagement.permissions.js';
export { CommentReceived } from './engagement.events.js';
export { KeepComments } from './comment/keep-comments.use-case.js';
export { TakePublicComment, type PublicComment } from './comment/take-public-comment.use-case.js';
export { KeepSessions } from './session/keep-sessions.use-case.js';
export { KeepThemes } from './theme/keep-themes.use-case.js';
