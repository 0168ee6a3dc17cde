import { isDay } from '#libs/kernel';
import type { Workspace } from '#libs/platform/workspace';
import { directoryProblem } from '../directory.problems.js';
import type { ChangeCityRequest } from './change-city.request.js';
import { isReservedSlug } from './slug.rules.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Languages without doubles, in the order given.
 * @throws Problem `directory.city.language-missing` when none is given or one is not a language code
 */
export function checkedLanguages(languages: readonly string[]): string[] {
  const once = [...new Set(languages)];
  const unknown = once.find((language) => !LANGUAGE.test(language));
  if (once.length === 0 || unknown !== undefined) throw directoryProblem('city.language-missing', { language: unknown ?? null });
  return once;
}

export function checkedSlug(slug: string): string {
  if (isReservedSlug(slug)) throw directoryProblem('city.slug-reserved', { slug });
  return slug;
}

/** The city with what was given in place; what was left out stays. */
export function applySettings(city: Workspace, given: ChangeCityRequest): void {
  const { version: _version, ...wishes } = given;
  const set = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined));
  Object.assign(city, set);
  checkedSlug(city.slug);
  city.languages = checkedLanguages(city.languages);
  const wrongDay = city.holidays.find((day) => !isDay(day));
  if (wrongDay !== undefined) throw directoryProblem('city.holiday-unreadable', { day: wrongDay });
  if (!city.languages.includes(city.sourceLanguage)) throw directoryProblem('city.language-missing', { language: city.sourceLanguage });
}
