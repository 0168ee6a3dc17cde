import type { en } from './en/index.js';

/** Every message id, taken from the English catalogue. An id begins with its area: 'frame.today'. */
export type MessageId = keyof typeof en;

/** One language: every id with its ICU message. */
export type Catalogue = Readonly<Record<MessageId, string>>;
