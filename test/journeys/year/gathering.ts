import { EVERYBODY, MONTHLY, ROUTES, SUBCOMMITTEES, TASK_FORCE, WEAVER } from './table.js';
import { CITY, SLUG, type Step } from './year.js';

const FOUNDER = 'alexis@queensbridge.example';

/** The first weeks: a city, a process, a task force with its seats, six subcommittees, rules and dates. */
export const GATHERING: readonly Step[] = [
  ['S-001 S-002 a city begins, and a process of twelve months is opened from the template', async (year) => {
    const { ana } = year;
    await ana.open('/app/start', 'Start your own city');
    await ana.fills('Name of the city or county', CITY);
    await ana.selects('Time zone', /New York/);
    await ana.chooses('Mayor');
    await ana.selects('The fiscal year begins in', 'July');
    await ana.chooses('Spanish');
    await ana.fills('Your name', 'Alexis Gordon');
    await ana.fills('Your email', FOUNDER);
    await ana.presses('Start my city');
    await ana.reads(`${CITY} is ready`);
    await ana.open(await year.link(FOUNDER, /invites you/, /\/app\/invitation#/), /invites you to work on its plan/);
    await ana.fills('Password', 'a long year of thursday evenings');
    await ana.presses('Join');
    await ana.page.waitForURL(/\/today$/);
    await year.open('cases/new', 'What do you want to plan?');
    await ana.fills('Title', 'Integration plan');
    await ana.selects('How long?', 'Twelve months');
    await ana.presses('Open the planning process');
    await ana.reads('Integration plan');
  }],
  ['S-032 a task force with charge, legal basis, authority, term and last day', async (year) => {
    const { ana } = year;
    await year.open('bodies/new', 'What should the committee do?');
    await ana.fills('Name of the committee', TASK_FORCE);
    await ana.selects('Kind', 'task force');
    await ana.fills('Charge', 'Review what was recommended before, and say how newcomers and neighbors do well together.');
    await ana.fills('Appointed by', 'Mayor and city council');
    await ana.chooses('Yes');
    await ana.page.locator('summary').filter({ hasText: 'Quorum, votes' }).click();
    await ana.selects('Quorum', 'more than half of all seats');
    await ana.selects('A motion carries with', 'more than half of those present');
    await ana.fills('Length of a term, in months', '24');
    await ana.fills('Legal basis', 'Council resolution of November 25');
    await ana.selects('Who sees it', 'everybody');
    await ana.chooses('Seats and names may be public');
    await ana.presses('Set up a committee');
    await ana.reads('Which seats should there be?');
  }],
  ['S-117 S-121 29 seats come by three routes, each with who appoints', async (year) => {
    const { ana } = year;
    for (const [at, { route, appointedBy, sector, seats }] of ROUTES.entries()) {
      if (at > 0) await ana.follows('Add seats');
      await ana.reads('Which seats should there be?');
      await ana.fills('Seats, one on each line', seats.map(({ seat }) => seat).join('\n'));
      if (sector !== '') await ana.selects('Sector', sector);
      await ana.page.locator('summary').filter({ hasText: 'Quorum, votes' }).click();
      await ana.selects('How somebody comes onto it', route);
      await ana.fills('Appointed by', appointedBy);
      if (at === 0) await ana.chooses('The first line is the chair');
      await ana.presses('Add seats');
      await ana.reads(TASK_FORCE);
    }
    await ana.sees(/0 of 29 seats are filled/);
  }],
  ['S-031 the mayor and the council name their members; one more comes by a public application', async (year) => {
    const { ana } = year;
    for (const line of EVERYBODY.filter((one) => one !== WEAVER)) await year.seats(line);
    await ana.sees(/28 of 29 seats are filled/);
  }],
  ['S-033 S-034 six subcommittees, each with members of the task force', async (year) => {
    const { ana } = year;
    for (const { name, members } of SUBCOMMITTEES) {
      await year.body(TASK_FORCE);
      await ana.follows('Set up a subcommittee');
      await year.at(`A subcommittee of ${TASK_FORCE}`);
      await ana.fills('Name of the committee', name);
      await ana.presses('Set up a committee');
      await year.at('Which seats should there be?');
      await ana.fills('Seats, one on each line', members.map((_, at) => (at === 0 ? 'Lead' : `Member ${at + 1}`)).join('\n'));
      await ana.chooses('The first line is the chair');
      await ana.presses('Add seats');
      await year.at(name);
      for (const [at, member] of members.entries()) await year.seats({ seat: at === 0 ? 'Lead' : `Member ${at + 1}`, name: member.name });
      await ana.sees(/3 of 3 seats are filled/);
    }
  }],
  ['S-118 a rule of who should sit there is counted by sector, with what a choice would change', async (year) => {
    const { ana } = year;
    await year.body(TASK_FORCE);
    const part = ana.part('Who should sit here');
    await ana.presses('Add a rule', part);
    await ana.chooses('sector', part);
    await ana.selects('Which one', 'Business', part);
    await ana.fills('At least', '5', part);
    await ana.presses('Add a rule', part.locator('form'));
    await ana.sees(/Business: 18 of at least 5/);
  }],
  ['S-037 S-118 a resident applies on the public page for the seat that is still empty, and is appointed', async (year) => {
    const { ana } = year;
    await ana.presses(/^Fill this seat/, year.entry(WEAVER.seat));
    await ana.presses('Cancel', year.entry(WEAVER.seat));
    await year.open('seats-to-fill', 'Which seats are to be filled?');
    await ana.presses(/^Open for applications ?:/, ana.row(WEAVER.seat));
    await ana.presses('Open for applications', ana.row(WEAVER.seat).locator('form'));
    await ana.sees(/open for applications/);
    const resident = await year.visitor({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    await resident.page.goto(`/${SLUG}/seats`);
    await resident.sees('Open seats on committees');
    await resident.follows(/Apply for this seat/);
    await resident.fills('Why would you like to serve?', 'I weave, and I know four hundred families on my street.');
    await resident.fills('Your name', WEAVER.name);
    await resident.presses('Send my application');
    await resident.sees('Your application is in');
    await resident.page.context().close();
    await year.body(TASK_FORCE);
    await ana.follows(/One application/);
    await ana.reads('Who applied?');
    await ana.sees('I know four hundred families');
    await ana.presses(/^Appoint/);
    await ana.presses(`Appoint ${WEAVER.name}`);
    await year.body(TASK_FORCE);
    await ana.sees(/29 of 29 seats are filled; 15 make a quorum/);
  }],
  ['L5 the rule of notice is chosen, and a monthly series of a year is planned', async (year) => {
    const { ana } = year;
    await ana.follows('Choose the rule of notice');
    await ana.reads('Which rule of notice holds?');
    await ana.selects('Rule', /Texas/);
    await ana.presses('Save');
    await ana.reads(TASK_FORCE);
    await ana.follows('Plan a series');
    await ana.reads('How often do we meet?');
    await ana.fills('What is it?', MONTHLY);
    await ana.selects('How often?', 'Every month');
    await ana.selects('Which one in the month?', 'The fourth');
    await ana.selects('Day of the week', 'Thursday');
    await ana.fills('Beginning on or after', year.day(20));
    await ana.sees('These days in the coming year');
    await ana.presses('Plan a series');
    await ana.reads(TASK_FORCE);
    await ana.page.getByRole('link', { name: MONTHLY }).first().waitFor();
  }],
];
