import type { components } from '../../api/schema.js';
import type { Template, TemplateStage } from './use-template.js';

export type TemplateDraft = components['schemas']['SaveTemplateRequest'];

export const SCHEDULES = ['ten_weeks', 'three_months', 'six_months', 'twelve_months'] as const;

/** Words of the product in the language of the page, for a copy that the city owns. */
interface OwnWords {
  readonly stage: (stage: TemplateStage) => string;
  readonly purpose: (stage: TemplateStage) => string;
  readonly question: (question: TemplateStage['questions'][number]) => string;
  readonly milestone: (key: string, name: string) => string;
  readonly area: (area: string) => string;
  readonly sector: (sector: { code: string; label: string }) => string;
}

/** What the form begins with. */
export function draftOf(template: Template, words: OwnWords): Omit<TemplateDraft, 'version' | 'name'> {
  return {
    stages: template.stages.map((stage) => ({
      ...stage, name: words.stage(stage), purpose: words.purpose(stage), questions: stage.questions.map((one) => ({ ...one, choices: [...one.choices], question: words.question(one) })),
    })),
    milestones: template.milestones.map((one) => ({ ...one, name: words.milestone(one.key, one.name) })),
    areas: template.areas.map((one) => words.area(one)),
    sectors: template.sectors.map((one) => ({ ...one, label: words.sector(one) })),
  };
}

/** A key of small letters from a name, unlike those that there are. */
export function freshKey(name: string, taken: readonly string[], fallback: string): string {
  const plain = name.normalize('NFD').toLowerCase().replaceAll(/[^a-z]+/g, '_').replaceAll(/^_+|_+$/g, '').slice(0, 30).replaceAll(/_+$/g, '') || fallback;
  let key = plain;
  for (let at = 0; taken.includes(key); at += 1) key = `${plain}_${String.fromCodePoint(98 + (at % 25))}${'x'.repeat(Math.floor(at / 25))}`;
  return key;
}

/** The address of a new template. */
export function templateKey(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '').slice(0, 32).replaceAll(/-+$/g, '');
  return plain.length < 2 ? `template-${plain}x` : plain;
}
