import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';
import { rankOf, unitOf } from '../model/units.js';

/** Packages a pure room may use. Both run in a browser, so neither knows node. */
const PURE: Readonly<Record<string, RegExp>> = {
  kernel: /^temporal-polyfill$/,
  ui: /^(react|react\/jsx-runtime|intl-messageformat|temporal-polyfill)$/,
};

/** Imports run one way: later rooms know earlier ones. Doors `http` and `jobs` open for apps only; kernel and ui stay pure. */
export function arrow(project: Project): string[] {
  return project.code('libs').flatMap((file) =>
    file.imports.flatMap((ref) => {
      const fault = ref.specifier.startsWith('#libs/') ? roomFault(file, ref.specifier.slice('#libs/'.length)) : packageFault(file, ref.specifier);
      return fault === undefined ? [] : [`${file.path}:${ref.line} '${ref.specifier}': ${fault}`];
    }),
  );
}

function roomFault(file: ProjectFile, inside: string): string | undefined {
  if (/\/(http|jobs)$/.test(inside)) return 'only apps open this door';
  const from = unitOf(file.path);
  const [own, other] = [rankOf(from), rankOf(inside)];
  if (own === undefined) return `${from} has no place in the arrow`;
  if (other === undefined || from === inside) return undefined;
  if (from === 'ui' && inside !== 'kernel') return 'ui knows the kernel only';
  if (other < own) return undefined;
  return other === own ? `${from} and ${inside} stand side by side` : `against the arrow: ${inside} comes after ${from}`;
}

function packageFault(file: ProjectFile, specifier: string): string | undefined {
  const allowed = PURE[unitOf(file.path)];
  if (allowed === undefined || file.isSpec || specifier.startsWith('.') || allowed.test(specifier)) return undefined;
  return `${unitOf(file.path)} stays pure, this package is not on its list`;
}
