import type { DemoCity } from './demo-city.js';
import type { Happening } from './happening.js';

/** Measures with baseline, target and values. */
export async function seedMeasures(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<Happening[]> {
  await Promise.resolve([city, caseId, items]);
  return [];
}
