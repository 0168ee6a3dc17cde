import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';

const CONTACT_ENDS = 'Erased by EraseEndedContacts when its last day is over, or when staff take it out';

definePersonColumns([
  { table: 'directory.party', column: 'name', purpose: 'How a person, organization, office or seat is called', ends: 'Stays: it stands in minutes, votes and published plans' },
  { table: 'directory.party_alias', column: 'name', purpose: 'The own name of an entry while it is joined into another one, or another name of an institution', ends: 'Stays, as the name itself does' },
  { table: 'directory.person', column: 'email', purpose: 'To ask, invite or answer this person, for the purpose beside it', ends: CONTACT_ENDS },
  { table: 'directory.person', column: 'phone', purpose: 'To call this person, for the purpose beside it', ends: CONTACT_ENDS },
  { table: 'directory.person', column: 'contact_purpose', purpose: 'Why the address may be held', ends: CONTACT_ENDS },
  { table: 'directory.person', column: 'contact_until', purpose: 'The last day on which it may be held', ends: CONTACT_ENDS },
]);

// Names of places and of institutions over time; people's names change in directory.party.
defineThingColumns(['directory.jurisdiction.name', 'directory.party_change.name']);

defineRecordClass({
  code: 'directory.parties', title: 'People and organizations', tables: ['directory.party', 'directory.person', 'directory.organization', 'directory.office', 'directory.addressee', 'directory.sector',
    'directory.party_alias', 'directory.party_change', 'directory.party_relation', 'directory.party_pair', 'directory.founding_act', 'directory.mechanism', 'directory.jurisdiction'],
  keepDays: null, purgedBy: null,
});
