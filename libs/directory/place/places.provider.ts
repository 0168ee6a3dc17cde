import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { directoryProblem } from '../directory.problems.js';
import { readPlaces, type Place, type PlaceList } from './places.rules.js';

const unpack = promisify(gunzip);
const FILE = new URL('us-places.tsv.gz', import.meta.url);

/** The list of US places that comes with the release: read at the first question, in well under a second, then kept. */
@Injectable()
export class Places {
  private list: Promise<PlaceList> | undefined;

  /** @throws Problem `directory.place.list-unreadable` when the installation is broken */
  all(): Promise<PlaceList> {
    this.list ??= load().catch((error: unknown) => {
      this.list = undefined;
      throw directoryProblem('place.list-unreadable', { reason: error instanceof Error ? error.name : 'unknown' });
    });
    return this.list;
  }

  /** @throws Problem `directory.place.absent` */
  async require(divisionId: string): Promise<Place> {
    const place = (await this.all()).byDivision(divisionId);
    if (place === undefined) throw directoryProblem('place.absent', { divisionId });
    return place;
  }
}

async function load(): Promise<PlaceList> {
  return readPlaces((await unpack(await readFile(FILE))).toString('utf8'));
}
