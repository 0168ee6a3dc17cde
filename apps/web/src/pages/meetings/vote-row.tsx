import { useMessages } from '#libs/ui';

import type { Tile } from './use-meeting.js';

export interface Choice {
  readonly option: 'yes' | 'no' | 'abstain' | 'excused';
  /** Needed for a recusal. */
  readonly reason: string;
}

interface RowProps {
  readonly motionId: string;
  readonly tile: Tile;
  readonly choice: Choice | undefined;
  readonly choose: (choice: Choice) => void;
}

const OPTIONS = ['yes', 'no', 'abstain', 'excused'] as const;

/** One voter: four large answers, and the reason of a recusal. */
export function VoteRow({ motionId, tile, choice, choose }: RowProps) {
  const { t } = useMessages();
  const id = `${motionId}-${tile.seatId}`;
  const reason = choice?.reason ?? '';
  return (
    <li>
      <fieldset className="cw-vote">
        <legend dir="auto">{tile.mode === 'alternate' && tile.alternateName !== null ? t('meetings.votesFor', { name: tile.alternateName, other: tile.name ?? '' }) : tile.name}</legend>
        <div className="cw-vote-options">
          {OPTIONS.map((option) => (
            <label key={option}>
              <input type="radio" name={id} checked={choice?.option === option} onChange={() => choose({ option, reason })} /> <span>{t(`bodies.vote.${option}`)}</span>
            </label>
          ))}
        </div>
        {choice?.option === 'excused' ? (
          <div className="cw-vote-reason">
            <label className="usa-label" htmlFor={`${id}-reason`}>{t('meetings.recusalReason')}</label>
            <input className="usa-input" id={`${id}-reason`} dir="auto" value={reason} onChange={(event) => choose({ option: 'excused', reason: event.target.value })} />
          </div>
        ) : null}
      </fieldset>
    </li>
  );
}
