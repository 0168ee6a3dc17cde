import { GATHERING } from './gathering.js';
import { KEEPING } from './keeping.js';
import { MEETING } from './meeting.js';
import { Year, type Step } from './year.js';

export { Year };

/** The whole year, one step after the other. */
export const STEPS: readonly Step[] = [...GATHERING, ...MEETING, ...KEEPING];
