/** Rooms whose duties are promises of a partner, not the running of a process: they stay where they are unless somebody chooses otherwise. */
const PROMISED = ['implementation.', 'bodies.', 'monitoring.', 'directory.'];

/** Whether what is owed of this kind belongs to whoever runs the processes. */
export function isUsualDuty(kind: string): boolean {
  return !PROMISED.some((room) => kind.startsWith(room));
}
