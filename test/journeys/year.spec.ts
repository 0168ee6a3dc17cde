import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startProduct, type Product } from '../support/product.js';
import { STEPS, Year } from './year/steps.js';

let product: Product;
let year: Year;
let broken = false;

beforeAll(async () => {
  product = await startProduct();
  year = new Year(product);
  await year.begin();
}, 180_000);

afterAll(() => product?.stop(), 60_000);

describe('a year of a task force of 29 with three appointing routes and six subcommittees, by the pages alone', () => {
  for (const [title, walk] of STEPS) {
    it(title, async () => {
      if (broken) throw new Error('an earlier step of the year failed');
      broken = true;
      await walk(year).catch(async (error: Error) => {
        throw new Error(`${error.message}\n\nThe screen: ${await year.ana.screen()}`, { cause: error });
      });
      broken = false;
    }, 240_000);
  }
});
