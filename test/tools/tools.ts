import { fileURLToPath } from 'node:url';

/** What the specs use of the tools, which are plain scripts with types in comments. */
export interface RingResult {
  name: string;
  passed: number;
  failed: number;
  failures: string[];
  notRun?: string;
  allowed?: boolean;
  empty?: string;
}

export interface Tools {
  'lock.mjs': { tryLock: (file: string) => (() => void) | undefined; lockHolder: (file: string) => { pid: number } | undefined };
  'ports.mjs': { choosePort: (remembered?: number) => Promise<number>; isPortFree: (port: number) => Promise<boolean> };
  'sum-line.mjs': {
    sumUp: (results: RingResult[], options: { everything: boolean }) => { line: string; code: number };
    ringLine: (ring: RingResult, seconds: number) => string;
    readReport: (name: string, report: unknown, code: number) => RingResult;
  };
  'postgres-folder.mjs': { inspectFolder: (folder: string, major: number) => boolean };
  'start-checks.mjs': { askedPort: (env: Record<string, string>) => number; requirePort: (port: number, host: string) => Promise<void> };
  'install.mjs': { isInstalled: (root: string) => boolean };
  'json-lines.mjs': { lastJson: (text: string) => Record<string, unknown> };
  'server-users.mjs': { joinServer: (folder: string) => void; leaveServer: (folder: string) => boolean };
}

/** Loads a tool as node itself would. */
export async function loadTool<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  const loaded: unknown = await import(fileURLToPath(new URL(`../../tools/${name}`, import.meta.url)));
  return loaded as Tools[Name];
}
