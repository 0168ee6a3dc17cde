import { DefineMeasure } from '#libs/assessment';
import { LinkMeasure, RecordMeasurement, SetTarget } from '#libs/monitoring';
import type { DemoCity } from './demo-city.js';
import type { Happening } from './happening.js';

interface DemoMeasure {
  readonly title: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  readonly item: string;
  readonly baseline: number;
  readonly target: number;
  /** Values with the days before today on which they were known. */
  readonly values: readonly { readonly daysAgo: number; readonly value: number }[];
}

const MEASURES: readonly DemoMeasure[] = [
  { title: 'Evening English learners', definition: 'People enrolled in evening or weekend English classes in a semester', unit: 'people', source: 'Enrollment list, community college', item: '10', baseline: 110, target: 400, values: [{ daysAgo: 480, value: 150 }, { daysAgo: 300, value: 205 }, { daysAgo: 66, value: 240 }] },
  { title: 'Front-desk staff trained in language access', definition: 'City staff who finished the half-day course', unit: 'people', source: 'Course list, library', item: '13', baseline: 0, target: 180, values: [{ daysAgo: 60, value: 0 }] },
  { title: 'Residents who say they trust the police', definition: 'Share answering “mostly” or “fully” in the yearly survey', unit: 'percent', source: 'Survey of the community college', item: '12', baseline: 58, target: 70, values: [] },
  { title: 'First loans to new owners', definition: 'Loans of up to $10,000 paid out since the fund opened', unit: 'loans', source: 'Loan register, credit union', item: '8', baseline: 0, target: 40, values: [{ daysAgo: 200, value: 2 }, { daysAgo: 13, value: 6 }] },
];

/** Measures with baseline, target and values, each with its source. */
export async function seedMeasures(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<Happening[]> {
  const director = city.as('director', 'director');
  const happenings: Happening[] = [];
  for (const measure of MEASURES) {
    const year = (offset: number): string => city.day(offset).slice(0, 4);
    const { id } = await city.get(DefineMeasure).define(director, {
      caseId, title: measure.title, definition: measure.definition, unit: measure.unit, direction: 'up', source: measure.source, place: 'Riverton',
      baseline: { value: measure.baseline, on: year(-760), source: measure.source },
    });
    await city.get(SetTarget).execute(director, id, { on: year(500), value: measure.target });
    const itemId = items.get(measure.item);
    if (itemId !== undefined) await city.get(LinkMeasure).link(director, id, itemId);
    for (const { daysAgo, value } of measure.values) {
      happenings.push({
        offset: -daysAgo,
        tell: async () => void (await city.get(RecordMeasurement).execute(director, id, { on: city.day(-daysAgo), value, source: measure.source })),
      });
    }
  }
  return happenings;
}
