import { Injectable } from '@nestjs/common';
import type { PlaceListResponse } from './place.request.js';
import { plainName } from './places.rules.js';
import { Places } from './places.provider.js';

const SHOWN = 10;

/** Places to choose from, for everybody: the list is public and says nothing about this installation. */
@Injectable()
export class FindPlaces {
  constructor(private readonly places: Places) {}

  async execute(search: string): Promise<PlaceListResponse> {
    const found = (await this.places.all()).find(search, SHOWN);
    return { items: found.map(({ name, ...place }) => ({ ...place, name: plainName(name), fullName: name })) };
  }
}
