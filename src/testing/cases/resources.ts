import type { Directory, Resource } from '../../core/models/resource.js';
import { equal, ok, refused, rejectedWith } from '../assert.js';
import { type CaseContext, cases } from '../backend-case.js';

const LINK = /^(https:\/\/[^\s@/]+(\/\S*)?|tel:\+?\d+|sms:\+?\d+(\?body=\S+)?|mailto:[^\s?]+)$/;
// No place has this code: it is for whoever wants to say "unknown".
const NOWHERE = 'ZZ';

const ids = ({ resources }: Directory): readonly string[] => resources.map(({ id }) => id);

function inspect(resource: Resource, country: string | undefined): void {
  const { id, kind, contacts, audiences, url } = resource;
  ok(/^[a-z\d][a-z\d._-]{0,79}$/.test(id), `an id a page cannot use: ${id}`);
  ok(resource.name.trim(), `${id} has no name`);
  ok(audiences.length > 0, `${id} is for nobody`);
  ok(contacts.length > 0 || kind === 'fact', `${id} leads nowhere`);
  ok(resource.country === undefined || resource.country === country, `${id} is for another country`);
  for (const { uri, value } of contacts) {
    ok(uri === undefined || LINK.test(uri), `${id} has a link of another kind`);
    ok(uri !== undefined || value !== undefined, `${id} has a way that leads nowhere`);
  }
  ok(url === undefined || url.startsWith('https://'), `${id} has an address of another kind`);
}

const places = async ({ resources, scope }: CaseContext): Promise<readonly (string | undefined)[]> => {
  const countries = await resources.countries(scope);
  return [undefined, NOWHERE, ...countries.slice(0, 3), ...countries.slice(-3)];
};

export const resourceCases = cases(['resources'], {
  'a directory holds entries of its place that a page can show, each id once': async (t) => {
    for (const country of await places(t)) {
      const directory = await t.resources.directory(t.scope, country === undefined ? {} : { country });
      equal(directory.country, country, 'country');
      equal(new Set(ids(directory)).size, directory.resources.length, 'ids that occur once');
      for (const resource of directory.resources) inspect(resource, country);
      ok(!directory.emergency || directory.emergency.country === country, 'an emergency number of another country');
      ok(directory.refused.length <= Math.min(1_000, directory.refusedCount), 'more refused than counted');
    }
  },

  'a country nothing is known of gives a directory all the same': async ({ resources, scope }) => {
    const directory = await resources.directory(scope, { country: NOWHERE });
    equal(directory.complete, true, 'complete');
    ok(
      directory.resources.every(({ country }) => country === undefined),
      'an entry of another country',
    );
    equal(directory.emergency, undefined, 'emergency number');
  },

  'what a first screen needs comes first, and the rest after it': async (t) => {
    for (const country of await places(t)) {
      const place = country === undefined ? {} : { country };
      const first = await t.resources.directory(t.scope, { ...place, part: 'first' });
      const all = await t.resources.directory(t.scope, { ...place, part: 'all' });
      equal(all.complete, true, 'complete');
      equal(ids(all).slice(0, first.resources.length), ids(first), 'entries of the first screen');
      if (first.complete) equal(ids(all), ids(first), 'entries of a complete directory');
      equal(first.emergency, all.emergency, 'emergency number');
      equal(await t.resources.directory(t.scope, place), all, 'directory asked for without a part');
    }
  },

  'countries are codes in order, each with something to show': async ({ resources, scope }) => {
    const countries = await resources.countries(scope);
    ok(
      countries.every((country) => /^[A-Z]{2}$/.test(country)),
      'something that is no code',
    );
    equal(countries, [...new Set(countries)].sort(), 'countries in order');
    for (const country of countries.slice(0, 3)) {
      const { resources: found, emergency } = await resources.directory(scope, { country });
      ok(emergency || found.some((resource) => resource.country === country), `nothing of ${country}`);
    }
  },

  'what is no country, part or community is refused by its field': async ({ resources, scope }) => {
    for (const country of ['gb', 'GBR', '', 7, null, { toString: () => 'GB' }]) {
      await refused(resources.directory(scope, { country } as never), 'invalid', 'country');
    }
    await refused(resources.directory(scope, { part: 'some' } as never), 'invalid', 'part');
    for (const nobody of [{ community: '' }, {}, null]) {
      await refused(resources.directory(nobody as never, {}), 'invalid', 'scope.community');
      await refused(resources.countries(nobody as never), 'invalid', 'scope.community');
    }
  },

  'an ended call rejects with the reason of its signal': async ({ resources, scope }) => {
    const reason = new Error('the person went elsewhere');
    const signal = AbortSignal.abort(reason);
    await rejectedWith(resources.directory(scope, { country: NOWHERE }, { signal }), reason);
    await rejectedWith(resources.countries(scope, { signal }), reason);
    const later = new AbortController();
    const call = resources.directory(scope, { country: NOWHERE }, { signal: later.signal });
    later.abort(reason);
    await call.catch((thrown: unknown) => ok(thrown === reason, 'something else than the reason was thrown'));
    await resources.directory(scope, { country: NOWHERE });
  },
});
