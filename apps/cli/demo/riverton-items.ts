import type { DemoItem } from './demo-shape.js';

/** Five pillars, in the order of the plan. */
export const PILLARS: readonly string[] = [
  'Community and belonging',
  'Work, skills and business',
  'Learning from early years to adulthood',
  'Safety, health and trust',
  'City services that everyone can use',
];

const soon = [{ title: 'Plan agreed with partners', dueIn: -200, done: true }, { title: 'First round held', dueIn: -60, done: true }, { title: 'Second round held', dueIn: 120, done: false }] as const;

/** Twenty recommendations in our own words; the structure follows a real plan of 2014, the wording does not. */
export const ITEMS: readonly DemoItem[] = [
  {
    number: '1', pillar: 1, title: 'Open the Office of Welcome', lead: 'office', person: 'director',
    body: 'Give the work a home in city government: a small office that convenes, keeps the plan and answers for it.',
    benefit: 'One door for newcomers and for everyone who wants to help.',
    step: {
      title: 'Hire the second staff member and publish office hours', promisedIn: 60, standing: 'on_time',
      milestones: [{ title: 'Office opened', dueIn: -330, done: true }, { title: 'Director appointed', dueIn: -320, done: true }, { title: 'Second position filled', dueIn: 45, done: false }],
      updates: [{ daysAgo: 95, answer: 'yes', line: 'Position posted, 41 applications' }, { daysAgo: 20, answer: 'yes', line: 'Interviews are done, offer goes out next week' }],
    },
  },
  {
    number: '2', pillar: 1, title: 'Hold welcome evenings in every district', lead: 'parks', person: 'parks',
    body: 'Four evenings a year in recreation centers, hosted together by long-time and new residents.',
    benefit: 'Neighbors meet before they need each other.',
    step: { title: 'Welcome evenings in all six districts', promisedIn: 150, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 70, answer: 'yes', line: 'Four of six districts held, about 60 people each' }, { daysAgo: 12, answer: 'yes', line: 'District 5 is set for January' }] },
  },
  {
    number: '3', pillar: 1, title: 'Train residents as welcome hosts', lead: 'neighbors', person: 'neighbors',
    body: 'A short course for volunteers who show newcomers how the city works, in pairs of two languages.',
    benefit: 'A person to ask in the first months.',
    step: { title: 'Second class of 30 hosts', promisedIn: 90, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 64, answer: 'yes', line: 'First class finished with 27 hosts' }, { daysAgo: 15, answer: 'yes', line: '34 people signed up for the second class' }] },
  },
  {
    number: '4', pillar: 1, title: 'Put newcomer seats on city boards', lead: 'clerk', person: 'clerk',
    body: 'Recruit from all parts of the city for open seats on boards and commissions, and explain the work beforehand.',
    benefit: 'Boards that know the whole city.',
    step: {
      title: 'Open-seat guide and two information evenings', promisedIn: -10, standing: 'done',
      milestones: [{ title: 'Guide published', dueIn: -80, done: true }, { title: 'Two evenings held', dueIn: -10, done: true }],
      updates: [{ daysAgo: 61, answer: 'yes', line: 'Guide is out in four languages' }, { daysAgo: 4, answer: 'done', line: 'Second evening held; 11 people applied for open seats' }],
    },
  },
  {
    number: '5', pillar: 2, title: 'Start a one-stop hour for new businesses', lead: 'permits', person: 'permits',
    body: 'One afternoon a week on which permits, taxes and small-business counsel sit at one table, with interpreters.',
    benefit: 'A shop opens in weeks, not in months.',
    step: { title: 'Weekly hour at the permits counter', promisedIn: 40, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 58, answer: 'yes', line: 'Pilot served 23 owners' }, { daysAgo: 9, answer: 'yes', line: 'Tax office joins from December' }] },
  },
  {
    number: '6', pillar: 2, title: 'Recognize skills learned abroad', lead: 'works-council', person: 'workforce',
    body: 'Advise trained people on how to have degrees and licenses recognized, and tell employers what they mean.',
    benefit: 'Nurses and engineers work as nurses and engineers.',
    step: { title: 'Advice desk open two days a week', promisedIn: 75, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 80, answer: 'yes', line: 'Desk opened, 48 people advised' }, { daysAgo: 18, answer: 'yes', line: 'Hospital agreed to a bridge course for 12 nurses' }] },
  },
  {
    number: '7', pillar: 5, title: 'Pay for interpreters at every counter', lead: 'office', person: 'director',
    body: 'A budget line for telephone and in-person interpreters that any department may draw on.',
    benefit: 'Nobody brings a child to interpret.',
    step: { title: 'Budget request of $40,000 a year', promisedIn: 22, standing: 'on_time', milestones: [{ title: 'Need counted at 9 counters', dueIn: -100, done: true }, { title: 'Request filed for the next fiscal year', dueIn: 22, done: false }], updates: [{ daysAgo: 44, answer: 'yes', line: 'Counted: 3,100 requests a year at nine counters' }, { daysAgo: 10, answer: 'yes', line: 'Draft request is with the budget office' }] },
  },
  {
    number: '8', pillar: 2, title: 'Lend first business loans in small amounts', lead: 'credit', person: 'banker',
    body: 'A loan fund for first-time owners, with a mentor for a year.',
    benefit: 'Good ideas are not stopped for want of $5,000.',
    step: { title: 'Fund of $250,000 lending', promisedIn: 110, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 55, answer: 'yes', line: '$180,000 pledged by three partners' }, { daysAgo: 13, answer: 'yes', line: 'First six loans approved' }] },
  },
  {
    number: '9', pillar: 3, title: 'Enroll children in one visit', lead: 'schools', person: 'principal',
    body: 'A family center where papers, placement and vaccines are settled in one visit.',
    benefit: 'Children are in class within three days.',
    step: {
      title: 'Family center in the old annex', promisedIn: -5, standing: 'done',
      milestones: [{ title: 'Rooms ready', dueIn: -60, done: true }, { title: 'Center open', dueIn: -5, done: true }],
      updates: [{ daysAgo: 49, answer: 'yes', line: 'Rooms are painted, staff assigned' }, { daysAgo: 3, answer: 'done', line: 'Open since last week; 26 families in the first five days' }],
    },
  },
  {
    number: '10', pillar: 3, title: 'Double evening English classes', lead: 'college', person: 'dean',
    body: 'Add evening and weekend classes near bus lines, with child care.',
    benefit: 'Parents can learn after work.',
    step: { title: 'From 12 to 24 evening classes', promisedIn: 80, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 66, answer: 'yes', line: '19 classes run, 240 learners' }, { daysAgo: 16, answer: 'yes', line: 'Five more start in spring; child care is funded' }] },
  },
  {
    number: '11', pillar: 3, title: 'Make libraries the learning place for all ages', lead: 'library', person: 'outreach',
    body: 'Conversation tables, homework help and citizenship books in every branch.',
    benefit: 'Learning is free and around the corner.',
    step: { title: 'Conversation tables in all seven branches', promisedIn: 35, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 52, answer: 'yes', line: 'Five branches have tables' }, { daysAgo: 8, answer: 'yes', line: 'Branch six starts December 3' }] },
  },
  {
    number: '12', pillar: 4, title: 'Ask residents every year how far they trust the police', lead: 'police', person: 'liaison',
    body: 'A yearly survey in the languages of the city, run by an outside partner, with results by district.',
    benefit: 'Trust is measured, not guessed.',
    step: {
      title: 'First survey in the field', promisedIn: -18, standing: 'no_update',
      milestones: [{ title: 'Questions agreed', dueIn: -120, done: true }, { title: 'Survey in the field', dueIn: -18, done: false }],
      updates: [{ daysAgo: 130, answer: 'yes', line: 'Questions agreed with the college' }, { daysAgo: 51, answer: 'yes', line: 'Draft is with counsel' }],
    },
  },
  {
    number: '13', pillar: 5, title: 'Train front-desk staff in language access', lead: 'library', person: 'branch',
    body: 'A half-day course for everyone who meets the public: how to find the language, call an interpreter, write plainly.',
    benefit: 'The first minute at a counter goes well.',
    step: {
      title: 'First 50 staff trained', promisedIn: 7, standing: 'on_time',
      milestones: [{ title: 'Trainer contracted', dueIn: -40, done: true }, { title: 'First 50 trained', dueIn: 7, done: false }, { title: 'All 180 trained', dueIn: 220, done: false }],
      updates: [{ daysAgo: 75, answer: 'yes', line: 'Course outline agreed with two partners' }, { daysAgo: 34, answer: 'yes', line: 'Trainer contracted' }],
    },
  },
  {
    number: '14', pillar: 5, title: 'Print the first ten city forms in plain words', lead: 'library', person: 'outreach',
    body: 'Rewrite the ten forms that people ask about most, then translate them.',
    benefit: 'Forms come back complete the first time.',
    step: { title: 'Ten forms rewritten', promisedIn: 30, standing: 'no_update', milestones: [{ title: 'Forms chosen', dueIn: -90, done: true }, { title: 'Five forms rewritten', dueIn: -20, done: false }], updates: [{ daysAgo: 97, answer: 'yes', line: 'Forms chosen with the counters' }, { daysAgo: 41, answer: 'yes', line: 'Two forms drafted' }] },
  },
  {
    number: '15', pillar: 4, title: 'Bring health checks to workplaces and places of worship', lead: 'health', person: 'nurse',
    body: 'Mobile checks, vaccines and advice, by appointment or without.',
    benefit: 'Care comes to people who work all day.',
    step: { title: 'Twelve mobile days this year', promisedIn: 55, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 60, answer: 'yes', line: 'Eight mobile days held, 610 checks' }, { daysAgo: 14, answer: 'yes', line: 'Two more dates fixed with the Interfaith Table' }] },
  },
  {
    number: '16', pillar: 4, title: 'Offer free legal counsel days', lead: 'bridge', person: 'attorney',
    body: 'Monthly days on which lawyers give first counsel on housing, work and family matters.',
    benefit: 'People learn their rights before trouble grows.',
    step: { title: 'Monthly counsel day at two libraries', promisedIn: 65, standing: 'on_time', milestones: soon, updates: [{ daysAgo: 72, answer: 'yes', line: 'Six days held, 140 people counseled' }, { daysAgo: 11, answer: 'yes', line: 'Second library confirmed' }] },
  },
  {
    number: '17', pillar: 4, title: 'Give every police shift a liaison officer', lead: 'police', person: 'liaison',
    body: 'One trained officer a shift whom residents can call by name for questions that are no emergency.',
    benefit: 'A known face instead of a number.',
    step: { title: 'Liaisons on the day and evening shifts', promisedIn: -30, standing: 'late', milestones: [{ title: 'Day shift', dueIn: -90, done: true }, { title: 'Evening shift', dueIn: -30, done: false }], updates: [{ daysAgo: 88, answer: 'yes', line: 'Day shift has a liaison' }, { daysAgo: 22, answer: 'later', line: 'Evening officer is on leave', laterIn: 45 }] },
  },
  {
    number: '18', pillar: 5, title: 'Issue a city ID card', lead: 'clerk', person: 'clerk',
    body: 'A card for all residents that opens libraries, pools and city counters.',
    benefit: 'One card for the whole city, whoever carries it.',
    step: {
      title: 'Card issued at the clerk’s office', promisedIn: 40, standing: 'blocked',
      milestones: [{ title: 'Counsel’s opinion', dueIn: -30, done: true }],
      updates: [{ daysAgo: 77, answer: 'yes', line: 'Design and costs drafted' }, { daysAgo: 19, answer: 'stuck', line: 'State law does not allow it at present; a library card could do part of it', waitingOn: 'law' }],
    },
  },
  {
    number: '19', pillar: 2, title: 'Match newcomers with mentors in their trade', lead: 'chamber', person: 'chamber',
    body: 'Six-month pairs of experienced local people and newcomers of the same trade.',
    benefit: 'Networks that others inherit are built in half a year.',
    step: { title: 'Forty pairs', promisedIn: -15, standing: 'late', milestones: [{ title: 'Twenty pairs', dueIn: -100, done: true }, { title: 'Forty pairs', dueIn: -15, done: false }], updates: [{ daysAgo: 84, answer: 'yes', line: '26 pairs meet' }, { daysAgo: 17, answer: 'later', line: 'Fewer mentors than hoped; new call in January', laterIn: 60 }] },
  },
  {
    number: '20', pillar: 5, title: 'Show every year what came of this plan', lead: 'office', person: 'director',
    body: 'A public report each year, in the languages of the city, with figures and their sources.',
    benefit: 'Promises stay visible.',
    step: { title: 'Second yearly report', promisedIn: 200, standing: 'on_time', milestones: [{ title: 'First report', dueIn: -160, done: true }, { title: 'Second report', dueIn: 200, done: false }], updates: [{ daysAgo: 90, answer: 'yes', line: 'First report is read 2,400 times' }, { daysAgo: 21, answer: 'yes', line: 'Figures for the second are being gathered' }] },
  },
];
