import { useMessages } from '#libs/ui';

import type { Meeting } from './use-meeting.js';

/** "12 of 21 present, 11 needed": heard by a screen reader as it changes. */
export function QuorumWords({ meeting: { quorum, roster } }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { present, needed, missing, met } = quorum;
  const seats = roster.length;
  if (roster.every((tile) => tile.mode === null)) return <output className="cw-quorum">{t('meetings.quorumAhead', { seats, needed, filled: roster.filter((tile) => tile.personId !== null).length })}</output>;
  return (
    <output className="cw-quorum" data-met={met}>
      {met ? t('bodies.quorum.met', { present, seats, needed }) : t('bodies.quorum.missing', { present, seats, needed, missing })}
    </output>
  );
}
