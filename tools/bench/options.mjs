import { parseArgs } from 'node:util';
import { Sentence } from '../sentence.mjs';

export const EXTRAS = ['jobs', 'mail'];
const KEYS = ['a', 'b', 'c', 'd', 's', 'e', 'e304', ...EXTRAS];

/** @typedef {{ only: readonly string[], seconds: number, rounds: number, from: string | undefined, profile: string | undefined }} Options */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { only: { type: 'string' }, seconds: { type: 'string' }, rounds: { type: 'string' }, from: { type: 'string' }, profile: { type: 'string' } } }));
  } catch (error) {
    throw new Sentence(`${/** @type {Error} */ (error).message}\nnpm run bench -- [--only ${KEYS.join(',')}] [--seconds 5] [--rounds 3] [--from <folder that holds another dist>] [--profile <folder for CPU profiles of the api>]`);
  }
  const only = values.only === undefined ? KEYS : values.only.split(',').map((key) => key.trim());
  const unknown = only.filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) throw new Sentence(`There is nothing called ${unknown.join(', ')} to measure: ${KEYS.join(', ')}.`);
  return { only, seconds: whole('seconds', values.seconds ?? '5'), rounds: whole('rounds', values.rounds ?? '3'), from: values.from, profile: values.profile };
}

/** @param {string} name @param {string} text */
function whole(name, text) {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Sentence(`--${name} must be a whole number from 1 to 999.`);
  return Number(text);
}
