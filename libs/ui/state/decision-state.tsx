import { formatDate } from '../format/format-dates.js';
import { useMessages } from '../messages/messages-context.js';
import type { DecisionCode, OwnWords } from './state-codes.js';

export interface DecisionStateProps {
  readonly code: DecisionCode;
  /** The day of the decision, YYYY-MM-DD. */
  readonly on?: string | undefined;
  readonly words?: OwnWords<DecisionCode> | undefined;
}

/** What was decided, as a label, with its day beside it. */
export function DecisionState({ code, on, words }: DecisionStateProps) {
  const { t, locale } = useMessages();
  return (
    <span className="cp-state" data-state={code}>
      <span className="cp-label">{words?.[code] ?? t(`states.decision.${code}`)}</span>
      {on === undefined ? null : <> <time dateTime={on}>{formatDate(on, locale)}</time></>}
    </span>
  );
}
