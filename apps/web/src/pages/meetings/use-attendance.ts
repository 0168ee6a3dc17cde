import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { api, taken } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { asProblem } from '../../api/use-send.js';
import { useCity } from '../../session/city-context.js';
import type { Meeting, Mode, Tile } from './use-meeting.js';

/** Taps come faster than answers: only where a finger rests is written down. */
const REST_MS = 450;
const ORDER: readonly Mode[] = ['present', 'remote', 'late', 'left', 'alternate', 'excused', 'absent'];

export interface Attendance {
  /** How the seat stands, with what was tapped and is still on its way. */
  readonly modeOf: (tile: Tile) => Mode | null;
  readonly tap: (tile: Tile) => void;
  /** Somebody sits in; needs their name. */
  readonly sitIn: (tile: Tile, name: string) => void;
  readonly problem: ApiProblem | null;
}

/** Notes who is here, tap by tap; the count follows from the answer. */
export function useAttendance(meeting: Meeting, reason?: string): Attendance {
  const { slug } = useCity();
  const client = useQueryClient();
  const [wanted, setWanted] = useState<Readonly<Record<string, Mode>>>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; write: () => void }>());
  const key = ['meetings', slug, meeting.id];

  const write = async (seatId: string, mode: Mode, alternateName: string | null): Promise<void> => {
    waiting.current.delete(seatId);
    try {
      const quorum = await taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/attendance/{part}', { params: { path: { city: slug, id: meeting.id, part: seatId } }, body: { mode, alternateName, ...(reason === undefined ? {} : { reason }) } }));
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<Meeting>(key, (before) => before && { ...before, quorum, roster: before.roster.map((tile) => (tile.seatId === seatId ? { ...tile, mode, alternateName } : tile)) });
      // Times and corrections are told by the next answer.
      void client.invalidateQueries({ queryKey: key });
      setProblem(null);
    } catch (error) {
      setProblem(asProblem(error));
    }
    if (!waiting.current.has(seatId)) setWanted(({ [seatId]: _, ...rest }) => rest);
  };

  const want = (seatId: string, mode: Mode, rest: number, alternateName: string | null = null): void => {
    clearTimeout(waiting.current.get(seatId)?.timer);
    waiting.current.delete(seatId);
    setWanted((before) => ({ ...before, [seatId]: mode }));
    // Who sits in has a name; it is written once that is given.
    if (mode === 'alternate' && alternateName === null) return;
    const now = () => void write(seatId, mode, alternateName);
    waiting.current.set(seatId, { timer: setTimeout(now, rest), write: now });
  };

  // Leaving the page loses no tap.
  useEffect(() => {
    const open = waiting.current;
    return () => open.forEach(({ timer, write: now }) => { clearTimeout(timer); now(); });
  }, []);

  const modeOf = (tile: Tile): Mode | null => wanted[tile.seatId] ?? tile.mode;
  return {
    modeOf, problem,
    tap: (tile) => {
      const mode = modeOf(tile);
      want(tile.seatId, ORDER[mode === null ? 0 : (ORDER.indexOf(mode) + 1) % ORDER.length] ?? 'present', REST_MS);
    },
    sitIn: (tile, name) => want(tile.seatId, 'alternate', 0, name),
  };
}
