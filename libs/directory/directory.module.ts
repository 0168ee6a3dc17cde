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
import { ChangeOffice } from './office/change-office.use-case.js';
import { ListOffices } from './office/list-offices.query.js';
import { Office } from './office/office.entity.js';
import { AddOrganization } from './organization/add-organization.use-case.js';
import { ChangeOrganization } from './organization/change-organization.use-case.js';
import { ListOrganizations } from './organization/list-organizations.query.js';
import { Organization } from './organization/organization.entity.js';
import { ReadOrganization } from './organization/read-organization.query.js';
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
  FoundCity, StartCity, ChangeCity, AddPerson, ChangePerson, AddOrganization, ChangeOrganization, AddOffice, ChangeOffice,
  MergeParties, UnmergeParty, ChangeSectors, ChangeAddressees,
];
const QUERIES = [ReadCity, ListPeople, ReadPerson, ListOrganizations, ReadOrganization, ListOffices, ListSectors, ListAddressees];

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([Party, Person, Organization, Office, Sector, Addressee])],
  providers: [...USE_CASES, ...QUERIES],
  exports: [...USE_CASES, ...QUERIES],
})
export class DirectoryModule {}
