import { Module } from '@nestjs/common';
import { AddresseesController } from './addressee/addressees.controller.js';
import { CitiesController } from './city/cities.controller.js';
import { DirectoryModule } from './directory.module.js';
import { OfficesController } from './office/offices.controller.js';
import { OrganizationsController } from './organization/organizations.controller.js';
import { PartiesController } from './party/parties.controller.js';
import { PeopleController } from './person/people.controller.js';
import { SectorsController } from './sector/sectors.controller.js';

@Module({
  imports: [DirectoryModule],
  controllers: [
    CitiesController, PeopleController, OrganizationsController, OfficesController, PartiesController, SectorsController, AddresseesController,
  ],
})
export class DirectoryHttpModule {}
