import { ask, must, stage } from './stage-words.model.js';
import { AREA_MODES, DECISION_RULES, type ProcessTemplate } from './template.model.js';

/**
 * A traffic safety action plan: no deaths and no serious injuries on the streets by a year that the council sets.
 * Other stages, questions, issue areas and sectors than the roadmap's, and the same machine.
 */
export const VISION_ZERO: ProcessTemplate = {
  key: 'vision-zero',
  name: 'Vision Zero action plan',
  areas: ['safe_speeds', 'safe_streets', 'safe_crossings', 'safe_driving', 'crash_care'],
  sectors: [
    { code: 'transportation', label: 'Transportation' }, { code: 'emergency_services', label: 'Fire and emergency services' }, { code: 'public_health', label: 'Public health' },
    { code: 'street_users', label: 'People who walk, ride and roll' }, { code: 'disability', label: 'People with disabilities' }, { code: 'crash_families', label: 'Families of people lost in crashes' },
  ],
  stages: [
    stage('pledge', 'Commitment', 'The council sets a goal and a year, and names who answers for it.', [[0, 1], [0, 2], [0, 4], [0, 6]], [
      must('goal_year', 'By which year are there to be no deaths and no serious injuries?'),
      must('safety_lead', 'Which department leads, and who answers to the council?'),
      { ...must('safety_decision', 'Who adopts the action plan, and how?'), form: 'choice', choices: DECISION_RULES, meaning: 'decision_rule' },
      { ...ask('safety_span', 'From when to when is the plan made?'), form: 'dates', meaning: 'duration' },
      { ...must('safety_topics', 'Are the issue areas fixed, or do they follow from the crash data?'), form: 'choice', choices: AREA_MODES, meaning: 'issue_areas' },
    ]),
    stage('crash_picture', 'Crash picture', 'Where, when and how people are killed and badly hurt, on which few streets, and who carries the burden.', [[1, 4], [2, 6], [3, 11], [5, 20]], [
      { ...must('crash_sources', 'Which crash, hospital and street data are used, and who brings them?'), meaning: 'information' },
      must('worst_streets', 'On which streets do most deaths and serious injuries happen?'),
      ask('unequal_burden', 'Which neighborhoods carry more than their share?'),
    ]),
    stage('street_voices', 'Voices of the street', 'People who use the worst streets say what they see, on site and online.', [[2, 5], [3, 8], [6, 15], [12, 28]], [
      { ...must('street_stakeholders', 'Who has to be heard, and who speaks for families of victims?'), meaning: 'stakeholders' },
      must('street_walks', 'On which streets were walks held, and what came up?'),
    ]),
    { ...stage('countermeasures', 'Countermeasures', 'For each pattern of crashes a proven measure, with its cost and its lead.', [[4, 8], [7, 11], [13, 22], [24, 44]], [
      must('chosen_measures', 'Which measures answer which pattern of crashes?'),
      ask('quick_builds', 'What can be built within a year with paint and posts?'),
      must('measure_money', 'What does each measure cost, and which money is there?'),
    ]), dates: { to: { of: 'end', amount: -20, unit: 'business_days' } } },
    { ...stage('council_vote', 'Adoption', 'The council votes on the plan after a public hearing.', [[8, 10], [11, 13], [22, 26], [44, 52]], [
      must('hearing', 'When was the hearing, and what did people ask to change?'),
      { ...must('safety_sharing', 'Where does everybody find the plan, and who is told first?'), meaning: 'sharing' },
    ]), dates: { from: { of: 'stage.countermeasures.to', amount: 1, unit: 'business_days' } } },
    stage('build_and_watch', 'Build and watch', 'What was promised is built, and each death is reviewed.', [[10, 62], [13, 65], [26, 78], [52, 104]], [
      must('project_leads', 'Does every project have a lead and a date?'),
      must('death_review', 'Who reviews each death, and within how many days?'),
    ]),
  ],
  milestones: [
    { key: 'data_frozen', name: 'Crash data frozen', rule: { of: 'stage.crash_picture.to', amount: -5, unit: 'business_days' } },
    { key: 'public_hearing', name: 'Public hearing', rule: { of: 'end', amount: -10, unit: 'business_days' } },
    { key: 'hearing_notice', name: 'Notice of the hearing', rule: { of: 'milestone.public_hearing', amount: -2, unit: 'weeks' } },
    { key: 'year_report', name: 'First report on deaths and injuries', rule: { of: 'end', amount: 12, unit: 'months' } },
  ],
};
