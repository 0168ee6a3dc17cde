import { AddEntry } from '#libs/casework';
import { OpenCase } from '#libs/convening';
import { DraftItem, DecideItem } from '#libs/deliberation';
import { FoundCity } from '#libs/directory';
import { systemActor, type Actor } from '#libs/kernel';
import { PreviewPublication, PublishPlan } from '#libs/publishing';
import { UnitOfWork } from '#libs/platform/work';
import type { INestApplicationContext } from '@nestjs/common';

const PILLARS: readonly string[] = [
  'Equitable access to basic services', 'Educational opportunities', 'Economic empowerment', 'Public safety and a connected community', 'Civic engagement and leadership of immigrants',
];

/** Published facts, each dated as exactly as its source dates it. */
const FACTS: readonly { readonly when: string; readonly title: string; readonly body: string; readonly hosts?: string[] }[] = [
  { when: '2013-10', title: 'A convening, and a network joined', body: 'City officials, business leaders and community representatives meet at a convening hosted by Americas Society/Council of the Americas; the mayor announces that the city joins the Welcoming Cities and Counties Initiative.', hosts: ['Americas Society/Council of the Americas'] },
  { when: '2014-02', title: 'Meetings with stakeholders', body: 'City staff meet leaders of several sectors to prepare the working group.' },
  { when: '2014-05', title: 'A working group of 21', body: 'The mayor appoints 21 leaders of city government, business, groups that serve immigrants, philanthropy, consulates and other non-profits. One source prints May 2013; the sequence of events speaks for 2014.' },
  { when: '2014-22', title: 'Three months of work', body: 'Subcommittees in five areas; nearly 100 people take part.' },
  { when: '2014-09-17', title: '20 recommendations', body: 'The mayor announces the city’s commitment to a number of initiatives, among them 20 recommendations, and the creation of an office.' },
  { when: '2015-06', title: 'The office is formally established', body: 'Announced in September 2014, established in June 2015; three dedicated staff members.' },
];

/** Atlanta 2014 beside the demo: a read-only collection of published facts. Nothing is invented, no person is named. */
export async function seedArchive(rooms: INestApplicationContext): Promise<void> {
  const city = await rooms.get(FoundCity).execute({
    name: 'Atlanta 2014', slug: 'atlanta-2014', zone: 'America/New_York', fiscalYearStart: 7, reportsTo: 'mayor', languages: ['en'], email: 'archive@riverton.example', personName: 'Archive',
  }, 'archive', 'command');
  const keeper: Actor = { ...systemActor(city.id, 'command', 'seed'), personId: city.personId };
  const { id: caseId } = await rooms.get(OpenCase).execute(keeper, { title: 'Welcoming plan of 2014', summary: 'Published facts about a planning process of 2013 to 2015.', leadPartyId: city.organizationId });
  for (const { when, title, body, hosts = [] } of FACTS) await rooms.get(AddEntry).execute(keeper, caseId, { kind: 'note', title, body, happenedInPart: when, visibility: 'participants', hosts });
  for (const title of PILLARS) {
    const { id, version } = await rooms.get(DraftItem).execute(keeper, caseId, { title, depth: 0 });
    await rooms.get(DecideItem).execute(keeper, id, { decision: 'adopted', on: '2014-09-17', version });
  }
  const preview = await rooms.get(PreviewPublication).execute(keeper, caseId);
  await rooms.get(PublishPlan).execute(keeper, caseId, {
    title: 'Atlanta 2014: five pillars, 20 recommendations',
    intro: 'A record of published facts, kept read-only. In May 2014 a working group of 21 leaders was appointed; nearly 100 people took part over three months; on September 17, 2014, 20 recommendations in five areas were announced, and an office was formally established in June 2015. The wording of the recommendations is not part of this record.',
    contents: preview.contents, word: preview.word,
  });
  await rooms.get(UnitOfWork).run('demo.archive.close', systemActor(city.id, 'command', 'seed'), (tx) =>
    tx.query(`update casework.planning_process set read_only = true where workspace_id = $1 and id = $2`, [city.id, caseId]));
}
