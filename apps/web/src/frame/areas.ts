import type { MessageId } from '#libs/ui';

/** One entry of the side list. It stands for every page below its path. */
export interface Area {
  readonly path: string;
  readonly label: MessageId;
  /** First parts of other addresses that belong to it: things found by search have short ones. */
  readonly also?: readonly string[];
  /** Codes of permissions, one of which is needed; everybody sees an area without. */
  readonly needs?: readonly string[];
}

/** By job, not by table. */
export const areas: readonly Area[] = [
  { path: 'today', label: 'frame.today' },
  { path: 'plan', label: 'frame.plan', also: ['cases', 'items', 'versions', 'steps', 'asking', 'measures', 'mayor', 'hand-over'] },
  { path: 'people', label: 'frame.people', also: ['organizations', 'bodies', 'seats-to-fill', 'offices'] },
  { path: 'meetings', label: 'frame.meetings' },
  { path: 'heard', label: 'frame.heard' },
  { path: 'requests', label: 'frame.requests' },
  { path: 'reports', label: 'frame.reports' },
  { path: 'settings', label: 'frame.settings', also: ['templates'] },
];
