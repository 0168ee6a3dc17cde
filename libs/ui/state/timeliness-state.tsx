import { useMessages } from '../messages/messages-context.js';
import { StateShape } from './state-shape.js';
import { timelinessWords, type Timeliness } from './state-words.js';

/** Shape, word and since when: ▲ 23 days late. */
export function TimelinessState(props: Timeliness) {
  const messages = useMessages();
  return (
    <span className="cp-state" data-state={props.code}>
      <StateShape code={props.code} /> <span>{timelinessWords(props, messages)}</span>
    </span>
  );
}
