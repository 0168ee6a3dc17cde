import { ask, must, stage } from './stage-words.model.js';
import { AREA_MODES, DECISION_RULES, type ProcessTemplate } from './template.model.js';

/**
 * The eight steps of the roadmap that cities follow to plan how newcomers and
 * long-term residents live together, in our own words. Stages overlap on purpose:
 * people are recruited while the process is still being designed. A custom process
 * for another field is another template.
 */
export const ROADMAP: ProcessTemplate = {
  key: 'roadmap-8',
  name: 'Eight-step roadmap',
  stages: [
    stage('convener', 'Convener and core partners', 'A small group agrees to call people together and to do the work behind the scenes.', [[0, 1], [0, 2], [0, 3], [0, 5]], [
      must('lead', 'Which organization calls people together, alone or with another one?'),
      must('core_team', 'Which few partners prepare the process?'),
      ask('facilitator', 'Who facilitates, and until when?'),
      ask('charter', 'Have convener, partners and facilitator agreed on one page?'),
    ]),
    stage('groundwork', 'Groundwork', 'Talk with those who matter, find a first shared vision, and learn what is under way already.', [[0, 2], [1, 3], [2, 6], [3, 12]], [
      must('conversations', 'Who in government, business, community and philanthropy has been talked with, and what did they say?'),
      must('vision', 'What first vision do they share?'),
      ask('resources', 'What money, staff time and help does the process need, and what is secured?'),
      ask('efforts', 'What is under way here already, and what does it leave open?'),
    ]),
    stage('design', 'Process design', 'Six answers that decide how the process will go, written down before it starts.', [[1, 3], [2, 4], [4, 8], [8, 14]], [
      { ...must('stakeholders', 'Who has to be at the table?'), meaning: 'stakeholders' },
      { ...must('decision_rule', 'Who makes the final decisions, and how?'), form: 'choice', choices: DECISION_RULES, meaning: 'decision_rule' },
      { ...must('duration', 'How long does the process last?'), form: 'dates', meaning: 'duration' },
      { ...must('sharing', 'How and with whom will the results be shared?'), meaning: 'sharing' },
      { ...must('information', 'What information is needed to decide well, and who brings it?'), meaning: 'information' },
      { ...must('issue_areas', 'Are the issue areas fixed from the start, or do they come out of what people say?'), form: 'choice', choices: AREA_MODES, meaning: 'issue_areas' },
    ]),
    stage('participants', 'Participants', 'The people are found, asked and welcomed, in a body with a charge and well beyond it.', [[2, 4], [3, 6], [6, 11], [12, 20]], [
      must('body', 'Which body carries the work, with what charge?'),
      ask('subcommittees', 'Which subcommittees work on which issue areas?'),
      must('residents', 'How do residents take part, inside the bodies and beyond them?'),
      ask('recruitment', 'Who has been asked, and who has not answered yet?'),
      ask('rosters', 'Which rosters may be public?'),
    ]),
    stage('data', 'Needs and assets', 'What the area does today, where the gaps are, and what figures make the case.', [[2, 5], [4, 7], [8, 14], [14, 26]], [
      must('doing', 'What does the area do today?'),
      must('gaps', 'Where are the gaps?'),
      ask('research', 'Which research partners help?'),
      ask('economy', 'What is the economic case, with sources?'),
    ]),
    stage('conduct', 'The work on the plan', 'Regular, well-prepared meetings turn what was heard into a written plan.', [[4, 9], [6, 11], [11, 22], [20, 44]], [
      must('rhythm', 'How often does each group meet, and who prepares it?'),
      ask('expectations', 'Does everybody know what is expected of them, and by when?'),
      ask('ideas', 'Can everybody see what happened to each idea?'),
      must('draft', 'Is there a written draft with its goals, recommendations and steps?'),
      ask('means', 'What does each recommendation need, and what is there already?'),
      must('implementer', 'Who carries the plan once it is published?'),
    ]),
    stage('publish', 'Publishing', 'The plan becomes public at a known address, in the languages of the city, participants first.', [[9, 10], [11, 13], [22, 26], [44, 52]], [
      must('approval', 'Who has adopted the plan, and on what day?'),
      ask('benefits', 'Does each goal say what it brings to newcomers and to long-term residents?'),
      ask('translations', 'In which languages is it published, and who has checked them?'),
      ask('audience', 'Who hears of it first, and how does the wider community?'),
    ]),
    stage('carry', 'Carrying out and adjusting', 'Leads do what was promised, a core group watches, and the plan is kept alive.', [[10, 62], [13, 65], [26, 78], [52, 104]], [
      must('leads', 'Does every recommendation have a lead?'),
      ask('order', 'What starts now, what later, and what needs money first?'),
      must('monitoring', 'Which group keeps watch after the task force ends?'),
      must('measures', 'Which measures show whether it works?'),
      ask('review', 'When is the plan reviewed, together with the community?'),
    ]),
  ],
  milestones: [
    { key: 'draft_circulated', name: 'Draft sent to everybody who took part', rule: { of: 'end', amount: -15, unit: 'business_days' } },
    { key: 'participants_first', name: 'Participants see the plan first', rule: { of: 'end', amount: -3, unit: 'business_days' } },
    { key: 'first_review', name: 'First review with the community', rule: { of: 'end', amount: 12, unit: 'months' } },
  ],
};
