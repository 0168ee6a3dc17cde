import { MONTHLY, PRESENT, SUBCOMMITTEES, TASK_FORCE, WEAVER } from './table.js';
import type { Step } from './year.js';

const ITEMS = ['Teach front desks to use interpreters', 'Open the licensing office one evening a week'];

/** The rest of the year: what moves and falls away, who leaves and comes, what is adopted, published and ended. */
export const KEEPING: readonly Step[] = [
  ['S-095 one meeting of the series is moved, the next is called off with a reason', async (year) => {
    const { ana } = year;
    await year.goToMeeting(MONTHLY, -12);
    await ana.presses('Another time or place');
    await ana.fills('Place', 'Public library, second floor');
    await ana.presses('Save');
    await ana.sees('Public library, second floor');
    await year.goToMeeting(MONTHLY);
    for (const { name } of PRESENT) await year.taps(name, 1);
    await ana.sees(/17 of 29 present/);
    await ana.presses('The meeting is over');
    await ana.page.getByRole('heading', { name: 'Who was here?' }).waitFor();
    await year.goToMeeting(MONTHLY, -12);
    await ana.presses('Call it off');
    await ana.fills('Why? People will ask.', 'The hall is used for early voting.');
    await ana.presses('Call the meeting off');
    await ana.sees('This meeting was called off: The hall is used for early voting.');
  }],
  ['S-121 somebody resigns, the seat stands open where it is to be filled, and a successor is seated', async (year) => {
    const { ana } = year;
    await year.body(TASK_FORCE);
    const row = year.entry('Arts council');
    await ana.presses(/^Change/, row);
    await ana.presses(/^End the term/, row);
    await ana.selects('Why does it end?', 'They resigned', row);
    await ana.presses('End the term of Rosario Machicao', row);
    await ana.sees(/28 of 29 seats are filled/);
    await year.open('seats-to-fill', 'Which seats are to be filled?');
    await ana.sees('One seat is empty');
    await year.body(TASK_FORCE);
    await year.seats({ seat: 'Arts council', name: 'Oyelaran Adé' });
    await ana.sees(/29 of 29 seats are filled/);
    await ana.follows('Arts council');
    await ana.reads(/Arts council/);
    await ana.sees('Rosario Machicao');
    await ana.sees('Oyelaran Adé');
  }],
  ['S-138 a subcommittee meets, decides what it recommends, and notes who does what', async (year) => {
    const { ana } = year;
    const [{ name, members }] = SUBCOMMITTEES as [(typeof SUBCOMMITTEES)[number]];
    await year.body(name);
    await ana.follows('Plan a meeting');
    await ana.reads('When do we meet?');
    await ana.fills('What is it?', 'Working meeting');
    await ana.fills('Day', await year.dayThere());
    await ana.presses('Plan a meeting');
    await ana.reads('Working meeting');
    await year.addsToAgenda('What we recommend');
    for (const member of members.slice(0, 2)) await year.taps(member.name, 1);
    await ana.sees(/2 of 3 present, 2 needed/);
    await year.moves(`To recommend: ${ITEMS[0]}`, members[0]!.name, members[1]!.name);
    for (const member of members.slice(0, 2)) await ana.chooses('yes', ana.page.getByRole('group', { name: member.name }));
    await ana.presses('Count and decide');
    await ana.sees(/carried 2–0/);
    await ana.fills('Who does what by when', `@${members[1]!.name.split(' ')[0]} write it up by Friday`);
    await ana.presses('Note it');
    await ana.sees(new RegExp(`${members[1]!.name}: write it up, by`));
    await ana.presses('The meeting is over');
    await ana.page.getByRole('heading', { name: 'Who was here?' }).waitFor();
  }],
  ['S-047 recommendations are drafted, put up for decision and adopted by the task force', async (year) => {
    const { ana } = year;
    for (const title of ITEMS) {
      await year.open('plan', /Integration plan/);
      await ana.presses('Draft an item');
      await ana.fills('Title', title);
      await ana.fills('Text', `${title}, in every office that people visit.`);
      await ana.presses('Save the draft');
      await ana.follows('Look at it');
      await ana.reads(title);
      await ana.presses('Put it up for decision');
      await ana.selects('Committee that decides', TASK_FORCE);
      await ana.presses('Put it up for decision', ana.page.locator('form.cw-form'));
      await ana.sees('It is up for decision.');
    }
    await year.goToMeeting(MONTHLY);
    for (const { name } of PRESENT) await year.taps(name, 1);
    await ana.sees(/17 of 29 present, 15 needed/);
    for (const title of ITEMS) {
      await ana.presses('Move something');
      await ana.selects('About an item of the plan', new RegExp(title));
      await ana.fills('What is to be decided?', `To adopt: ${title}`);
      await year.puts(PRESENT[0]!.name, PRESENT[1]!.name);
      await ana.presses('Everybody yes');
      await ana.presses('Count and decide');
      await ana.page.getByRole('button', { name: 'Count and decide' }).waitFor({ state: 'detached' });
    }
    await ana.presses('The meeting is over');
    await ana.page.getByRole('heading', { name: 'Who was here?' }).waitFor();
    await year.open('plan', /Integration plan/);
    for (const title of ITEMS) await ana.page.getByRole('link', { name: title }).first().waitFor();
  }],
  ['S-054 the plan is published, and everybody reads it', async (year) => {
    const { ana } = year;
    await ana.follows('Publish');
    await ana.reads('What becomes public?');
    await ana.fills('What the city promises, in one paragraph', 'Whoever comes to a counter is understood.');
    await ana.page.getByLabel('Type publish to go on').fill('publish');
    await ana.presses('Publish version 1');
    await ana.sees(/Version 1 is public since/);
    const plan = (await ana.page.getByRole('link', { name: 'See the public page' }).getAttribute('href')) ?? '';
    await year.isPublic(plan, ITEMS[1]!);
  }],
  ['S-121 terms that end within three months are renewed, each with its own history', async (year) => {
    const { ana } = year;
    await year.goTo(year.instant(660));
    await year.open('seats-to-fill', 'Which seats are to be filled?');
    await ana.sees(/terms end/);
    await year.body(TASK_FORCE);
    await ana.presses(/^Renew the term/, year.entry(WEAVER.seat));
    await year.entry(WEAVER.seat).getByRole('button', { name: /^Renew the term/ }).waitFor({ state: 'detached' });
    await ana.follows(WEAVER.seat);
    await ana.reads(new RegExp(WEAVER.seat));
    await ana.sees('appointed again');
  }],
  ['S-096 the task force ends by its own page; who sat there and what it decided stay', async (year) => {
    const { ana } = year;
    await year.body(TASK_FORCE);
    await ana.follows('Change');
    await ana.reads('How does this committee work?');
    await ana.page.getByLabel('Type end to go on').fill('end');
    await ana.presses('End this committee');
    await ana.sees('This committee has ended. What it decided stays.');
    await year.open('plan', /Integration plan/);
    await ana.page.getByRole('link', { name: ITEMS[0]! }).first().waitFor();
  }],
];
