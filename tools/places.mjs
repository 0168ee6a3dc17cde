/**
 * node tools/places.mjs <us_census_places.csv> <us_aliases.csv> <sub-est2019_places.csv>
 * packs libs/directory/place/us-places.tsv.gz: Open Civic Data division ids (CC0) with the Census Bureau's
 * population estimates of July 2019 (public domain). A line: division after country:us/, name, population.
 * A line that begins with `=`: two ids of one place.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './paths.mjs';
import { run, Sentence } from './sentence.mjs';

const COUNTRY = 'ocd-division/country:us/';

run(async () => {
  const [places, aliases, population] = process.argv.slice(2).map((path) => readFileSync(resolve(path), 'utf8'));
  if (places === undefined || aliases === undefined || population === undefined) throw new Sentence('Name three files: places, aliases, population.');
  const people = new Map(rows(population).map((cells) => [`place-${cells[1]?.padStart(2, '0')}${cells[3]?.padStart(5, '0')}`, cells.at(-1) ?? '']));
  const lines = rows(places).filter(([id]) => id?.startsWith(COUNTRY)).map(([id, name, geoid]) => `${short(id)}\t${name}\t${people.get(geoid ?? '') ?? ''}`);
  const same = rows(aliases).filter(([id, other]) => id?.startsWith(COUNTRY) && other?.startsWith(COUNTRY)).map(([id, other]) => `=\t${short(id)}\t${short(other)}`);
  writeFileSync(join(ROOT, 'libs/directory/place/us-places.tsv.gz'), gzipSync([...lines, ...same].join('\n'), { level: 9 }));
  process.stderr.write(`${lines.length} places, ${same.length} with a second id.\n`);
});

/** @param {string | undefined} id */
function short(id) {
  return id?.slice(COUNTRY.length) ?? '';
}

/**
 * Rows of a CSV file without its head; cells may be quoted, not broken over lines.
 * @param {string} text
 */
function rows(text) {
  return text.split(/\r?\n/).slice(1).filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => (match[1] ?? match[2] ?? '').replaceAll('""', '"')));
}
