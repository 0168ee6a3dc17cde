import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commonCoverage, coverageOf, type Coverage } from './text/font-coverage.rules.js';
import { fallbackCoverage } from './text/fallback-font.rules.js';

const require = createRequire(import.meta.url);
const LATIN = folders('@expo-google-fonts/public-sans', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']);
const ARABIC = folders('@expo-google-fonts/ibm-plex-sans-arabic', ['400Regular', '600SemiBold']);

/** Folders of the font files that documents are set in. */
export const FONT_FOLDERS: readonly string[] = [...LATIN, ...ARABIC];

let coverages: readonly Coverage[] | undefined;

/** What the fonts show, the main one first; read once. */
export function fontCoverages(): readonly Coverage[] {
  coverages ??= [familyCoverage(LATIN), familyCoverage(ARABIC), fallbackCoverage()];
  return coverages;
}

function folders(fontPackage: string, faces: readonly string[]): string[] {
  const root = dirname(require.resolve(`${fontPackage}/package.json`));
  return faces.map((face) => join(root, face));
}

function familyCoverage(faces: readonly string[]): Coverage {
  const files = faces.flatMap((face) => readdirSync(face).filter((name) => name.endsWith('.ttf')).map((name) => join(face, name)));
  return commonCoverage(files.map((file) => coverageOf(readFileSync(file))));
}
