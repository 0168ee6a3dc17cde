import { Module } from '@nestjs/common';
import { AddresseesController } from './addressee/addressees.controller.js';
import { CitiesController } from './city/cities.controller.js';
import { DirectoryModule } from './directory.module.js';
import { DuplicatesController } from './duplicate/duplicates.controller.js';
import { InstitutionsController } from './institution/institutions.controller.js';
import { MechanismsController } from './institution/mechanisms.controller.js';
import { JurisdictionsController } from './jurisdiction/jurisdictions.controller.js';
import { OfficesController } from './office/offices.controller.js';
import { OrganizationsController } from './organization/organizations.controller.js';
import { PartiesController } from './party/parties.controller.js';
import { PartiesToChooseController } from './party/parties-to-choose.controller.js';
import { PeopleController } from './person/people.controller.js';
import { PlacesController } from './place/places.controller.js';
import { SectorsController } from './sector/sectors.controller.js';

@Module({
  imports: [DirectoryModule],
  controllers: [
    CitiesController, PeopleController, OrganizationsController, OfficesController, PartiesController, SectorsController, AddresseesController,
    InstitutionsController, MechanismsController, JurisdictionsController, DuplicatesController, PlacesController, PartiesToChooseController,
  ],
})
export class DirectoryHttpModule {}
