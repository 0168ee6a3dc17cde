import { describe, expect, it } from '@jest/globals';
import { ROADMAP } from './roadmap.model.js';
import { SCHEDULES, type ProcessTemplate } from './template.model.js';
import { checkTemplate } from './template.rules.js';

const change = (at: number, more: Partial<ProcessTemplate['stages'][number]>): ProcessTemplate =>
  ({ ...ROADMAP, stages: ROADMAP.stages.map((stage, position) => (position === at ? { ...stage, ...more } : stage)) });

describe('template', () => {
  it('S-001 the roadmap has eight stages, each with a purpose, questions and a gate', () => {
    expect(checkTemplate(ROADMAP).stages).toHaveLength(8);
    for (const { purpose, questions } of ROADMAP.stages) {
      expect(purpose.length).toBeGreaterThan(20);
      expect(questions.some((question) => question.gate)).toBe(true);
    }
  });

  it('S-024 S-025 S-026 S-027 S-028 S-029 the process design asks six questions, and its gate wants all of them', () => {
    const design = ROADMAP.stages.find((stage) => stage.key === 'design')!;
    expect(design.questions.map((question) => question.key)).toEqual(['stakeholders', 'decision_rule', 'duration', 'sharing', 'information', 'issue_areas']);
    expect(design.questions.every((question) => question.gate)).toBe(true);
  });

  it('S-002 another field has other steps: any list of stages that leads to a published plan is a template', () => {
    const two = { ...ROADMAP, key: 'vision-zero', stages: [ROADMAP.stages[0]!, ROADMAP.stages[6]!] };
    expect(checkTemplate(two)).toBe(two);
  });

  it.each([
    ['no stage ends with the plan', { ...ROADMAP, stages: ROADMAP.stages.slice(0, 5) }],
    ['a stage twice', { ...ROADMAP, stages: [...ROADMAP.stages, ROADMAP.stages[0]!] }],
    ['a choice without choices', change(2, { questions: [{ key: 'x', question: 'X?', form: 'choice', choices: [], gate: true }] })],
    ['weeks that run backwards', change(1, { weeks: Object.fromEntries(SCHEDULES.map((key) => [key, { from: 3, to: 2 }])) as never })],
    ['a key that is no key', change(0, { key: 'Step 1' })],
  ])('refuses %s', (_, template) => expect(() => checkTemplate(template)).toThrow('convening.template.unfit'));
});
