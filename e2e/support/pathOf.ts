import { test } from 'playwright/test';
import type { Ref } from '../../src/model/story.ts';
import { hrefOf } from '../../src/navigation/address.ts';
import { placeOf } from '../../src/navigation/place.ts';

/** The path of an entity's page as links of the site under test carry it, the site's base included. */
export function pathOf(ref: Ref): string {
  return hrefOf(placeOf(ref), new URL(test.info().project.use.baseURL ?? '/').pathname);
}
