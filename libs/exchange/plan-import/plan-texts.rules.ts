import { formatDate, type Messages } from '#libs/ui';
import type { ImportedPlan } from '../stratml/imported-plan.js';
import type { ImportRemark } from './import-report.model.js';
import { namedIn } from './named-parties.rules.js';

/** As casework and publishing allow. */
const SUMMARY_MAX = 4_000;
const INTRO_MAX = 20_000;

export interface PlanTexts {
  /** Of the process. */
  readonly summary: string;
  /** Of the published version: everything that the document says of the plan as a whole. */
  readonly intro: string;
  readonly leftOut: readonly ImportRemark[];
}

/** The texts of the plan as a whole, in its own language. */
export function planTexts(plan: ImportedPlan, messages: Messages): PlanTexts {
  const whole = paragraphs(plan, messages).filter((text) => text !== '').join('\n\n');
  const leftOut: ImportRemark[] = whole.length <= INTRO_MAX ? [] : [{ code: 'exchange.import.intro-cut', line: null, column: null, params: { limit: INTRO_MAX } }];
  return { summary: cut(plan.description, SUMMARY_MAX), intro: cut(whole, INTRO_MAX), leftOut };
}

/** The text, or as much of it as fits with an ellipsis behind it; never half a sign. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

function paragraphs(plan: ImportedPlan, { t, locale }: Messages): readonly string[] {
  const { description, vision, mission, values, otherInformation, dates, source } = plan;
  const day = (date: string): string => formatDate(date, locale);
  const when = [
    dates.publication === null ? '' : t('exchange.import.published', { date: day(dates.publication) }),
    dates.start === null ? '' : t('exchange.import.from', { date: day(dates.start) }),
    dates.end === null ? '' : t('exchange.import.until', { date: day(dates.end) }),
  ];
  return [
    description,
    vision === null ? '' : t('exchange.import.vision', { text: vision.text }),
    mission === null ? '' : t('exchange.import.mission', { text: mission.text }),
    ...values.map((value) => t('exchange.import.value', { text: [value.name, value.description].filter((text) => text !== '').join(': ') })),
    ...organizations(plan, t),
    otherInformation,
    when.filter((text) => text !== '').join(' '),
    source === null ? '' : t('exchange.import.source', { source }),
  ];
}

function organizations({ organizations: given }: ImportedPlan, t: Messages['t']): readonly string[] {
  return given.flatMap(({ name, acronym, description, stakeholders }) => {
    const called = acronym === '' ? name : `${name} (${acronym})`;
    const names = namedIn(stakeholders);
    return [[called, description].filter((text) => text !== '').join(': '), names === '' ? '' : t('exchange.import.named', { names })];
  });
}
