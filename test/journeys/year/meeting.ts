import { ABSENT, CHAIR, MONTHLY, PRESENT, SUBSTITUTED } from './table.js';
import type { Step, Year } from './year.js';

/** A year of meetings: notice, roll, votes, minutes, and what changes in between. */
export const MEETING: readonly Step[] = [
  ['L5 the agenda of the first meeting is posted in time and locked', async (year) => {
    const { ana } = year;
    await year.goToMeeting(MONTHLY, -8);
    for (const title of ['Charge and calendar', 'How we listen']) await year.addsToAgenda(title);
    await ana.presses('Post the agenda now');
    await ana.sees(/^Posted .*, in time\.$/);
    await ana.sees('The posted agenda is locked.');
  }],
  ['S-128 18 of 29 are present, one through a substitute, 11 are absent: there is a quorum', async (year) => {
    const { ana } = year;
    await year.goToMeeting(MONTHLY);
    for (const { name } of PRESENT) await year.taps(name, 1);
    await year.taps(SUBSTITUTED.name, 5);
    await ana.page.getByLabel(`Who sits in for ${SUBSTITUTED.name}?`).fill('Leonor Brooks');
    await ana.presses('Note it', ana.part('Who is here?'));
    for (const { name } of ABSENT) await year.taps(name, 7);
    await ana.sees(/18 of 29 present, 15 needed/);
  }],
  ['S-025 a motion is moved, seconded, voted by name with a recusal, and carries by the rule', async (year) => {
    const { ana } = year;
    await year.moves('To hold one hundred days of listening', PRESENT[1]!.name, PRESENT[2]!.name);
    await ana.presses('Everybody yes');
    await recuses(year, PRESENT[5]!.name);
    await ana.chooses('no', ana.page.getByRole('group', { name: PRESENT[3]!.name }));
    await ana.chooses('abstain', ana.page.getByRole('group', { name: PRESENT[4]!.name }));
    await ana.presses('Count and decide');
    await ana.sees(/carried 15–1/);
    await ana.presses('The meeting is over');
    await ana.page.getByRole('heading', { name: 'Who was here?' }).waitFor();
  }],
  ['S-045 the minutes come from agenda, roll and votes without retyping, and go to the members', async (year) => {
    const { ana } = year;
    await ana.presses('Write the minutes');
    const text = ana.page.getByLabel('Text of the minutes');
    await ana.page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('Present (18)')));
    for (const words of ['Leonor Brooks', 'Absent (11)', '18 of 29 seats were present', 'To hold one hundred days of listening']) if (!(await text.inputValue()).includes(words)) throw new Error(`the draft lacks “${words}”:\n${await text.inputValue()}`);
    await ana.presses('Save as draft');
    await ana.sees('Draft. Only those who run the meeting see it.');
    await ana.presses('Circulate the minutes');
    await ana.sees('Circulated to the committee, not yet approved.');
    await year.mail(CHAIR.email!, /minutes of/);
  }],
  ['the next meeting approves the minutes; only then are they published', async (year) => {
    const { ana } = year;
    const before = ana.page.url();
    await year.goToMeeting(MONTHLY);
    for (const { name } of PRESENT) await year.taps(name, 1);
    await ana.sees(/17 of 29 present, 15 needed/);
    await ana.presses(/^Move to approve/);
    const matters = ana.part('From earlier meetings');
    await ana.selects('Moved by', PRESENT[1]!.name, matters);
    await ana.selects('Seconded by', PRESENT[2]!.name, matters);
    await ana.presses('Move to approve', matters.locator('form'));
    await ana.presses('Everybody yes');
    await ana.presses('Count and decide');
    await ana.sees(/carried 17–0/);
    await ana.presses('The meeting is over');
    await ana.page.getByRole('heading', { name: 'Who was here?' }).waitFor();
    await ana.open(before, MONTHLY);
    await ana.sees(/^Approved\. Approved on/);
    await ana.presses('Publish the minutes');
    await ana.sees(/^Approved and published\./);
  }],
];
async function recuses({ ana }: Year, name: string): Promise<void> {
  const group = ana.page.getByRole('group', { name });
  await ana.chooses('recused', group);
  await ana.page.getByLabel('Reason for the recusal').first().fill('Sits on the board of a host.');
}
