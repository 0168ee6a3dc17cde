import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#libs/platform/identity';
import './directory.records.js';
import { Addressee } from './addressee/addressee.entity.js';
import { ChangeAddressees } from './addressee/change-addressees.use-case.js';
import { ListAddressees } from './addressee/list-addressees.query.js';
import { ChangeCity } from './city/change-city.use-case.js';
import { FoundCity } from './city/found-city.use-case.js';
import { ReadCity } from './city/read-city.query.js';
import { StartCity } from './city/start-city.use-case.js';
import { AddOffice } from './office/add-office.use-case.js';
import { CorrectOffice } from './office/correct-office.use-case.js';
import { AddFoundingAct } from './institution/add-founding-act.use-case.js';
import { AddMechanism } from './institution/add-mechanism.use-case.js';
import { AddRelation } from './institution/add-relation.use-case.js';
import { ChangeLine } from './institution/change-line.use-case.js';
import { FoundingAct } from './institution/founding-act.entity.js';
import { ListMechanisms } from './institution/list-mechanisms.query.js';
import { Mechanism } from './institution/mechanism.entity.js';
import { PartyChange } from './institution/party-change.entity.js';
import { PartyRelation } from './institution/party-relation.entity.js';
import { ReadHistory } from './institution/read-history.query.js';
import { RecordChange } from './institution/record-change.use-case.js';
import { AddJurisdiction } from './jurisdiction/add-jurisdiction.use-case.js';
import { ChangeJurisdiction } from './jurisdiction/change-jurisdiction.use-case.js';
import { Jurisdiction } from './jurisdiction/jurisdiction.entity.js';
import { ListJurisdictions } from './jurisdiction/list-jurisdictions.query.js';
import { KeepApart } from './duplicate/keep-apart.use-case.js';
import { ListDuplicates } from './duplicate/list-duplicates.query.js';
import { ListJoined } from './duplicate/list-joined.query.js';
import { FindPlaces } from './place/find-places.query.js';
import { Places } from './place/places.provider.js';
import { ListOffices } from './office/list-offices.query.js';
import { Office } from './office/office.entity.js';
import { AddOrganization } from './organization/add-organization.use-case.js';
import { ChangeOrganization } from './organization/change-organization.use-case.js';
import { ListOrganizations } from './organization/list-organizations.query.js';
import { Organization } from './organization/organization.entity.js';
import { ReadOrganization } from './organization/read-organization.query.js';
import { FindParties } from './party/find-parties.query.js';
import { MergeParties } from './party/merge-parties.use-case.js';
import { Party } from './party/party.entity.js';
import { UnmergeParty } from './party/unmerge-party.use-case.js';
import { AddPerson } from './person/add-person.use-case.js';
import { ChangePerson } from './person/change-person.use-case.js';
import { ListPeople } from './person/list-people.query.js';
import { Person } from './person/person.entity.js';
import { ReadPerson } from './person/read-person.query.js';
import { ChangeSectors } from './sector/change-sectors.use-case.js';
import { ListSectors } from './sector/list-sectors.query.js';
import { Sector } from './sector/sector.entity.js';

const USE_CASES = [
  FoundCity, StartCity, ChangeCity, AddPerson, ChangePerson, AddOrganization, ChangeOrganization, AddOffice, CorrectOffice,
  MergeParties, UnmergeParty, KeepApart, ChangeSectors, ChangeAddressees, AddFoundingAct, RecordChange, AddRelation, ChangeLine, AddMechanism,
  AddJurisdiction, ChangeJurisdiction,
];
const QUERIES = [
  ReadCity, ListPeople, ReadPerson, ListOrganizations, ReadOrganization, ListOffices, ListSectors, ListAddressees, ReadHistory, ListMechanisms,
  ListJurisdictions, FindParties, ListDuplicates, ListJoined, Places, FindPlaces,
];
const ENTITIES = [Party, Person, Organization, Office, Sector, Addressee, FoundingAct, PartyChange, PartyRelation, Mechanism, Jurisdiction];

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature(ENTITIES)],
  providers: [...USE_CASES, ...QUERIES],
  exports: [...USE_CASES, ...QUERIES],
})
export class DirectoryModule {}
