import type { DemoCity } from './demo-city.js';

/** Measures with baseline, target and values. */
export async function seedMeasures(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<{ offset: number; tell: () => Promise<void> }[]> {
  await Promise.resolve([city, caseId, items]);
  return [];
}
