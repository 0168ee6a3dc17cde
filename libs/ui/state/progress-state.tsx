import { useMessages } from '../messages/messages-context.js';
import type { OwnWords, ProgressCode } from './state-codes.js';
import { progressWords, type ProgressCount } from './state-words.js';

export interface ProgressStateProps {
  readonly code: ProgressCode;
  /** "3 of 5 milestones"; without it the meter shows the quarter that the word stands for. */
  readonly count?: ProgressCount | undefined;
  readonly words?: OwnWords<ProgressCode> | undefined;
}

const WIDTH = 64;
const quarters: Readonly<Record<ProgressCode, number>> = { not_started: 0, begun: 0.25, well_on: 0.5, nearly: 0.75, done: 1, stopped: 0 };

/** How far: a thin meter, hidden from screen readers, and the words that carry the meaning. */
export function ProgressState({ code, count, words }: ProgressStateProps) {
  const messages = useMessages();
  const share = count !== undefined && count.total > 0 ? Math.min(1, Math.max(0, count.done / count.total)) : quarters[code];
  const filled = Math.round(share * WIDTH);
  return (
    <span className="cp-state" data-state={code}>
      <svg className="cp-meter" aria-hidden="true" focusable="false" width={WIDTH} height="6" viewBox={`0 0 ${WIDTH} 6`} color="#1a4480">
        <rect x="0.5" y="0.5" width={WIDTH - 1} height="5" fill="#ffffff" stroke="#71767a" />
        <rect x={messages.dir === 'rtl' ? WIDTH - filled : 0} y="0" width={filled} height="6" fill="currentColor" />
      </svg> <span>{progressWords(code, messages, count, words)}</span>
    </span>
  );
}
