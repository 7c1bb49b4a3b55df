const load = (language: string | undefined): Promise<{ name: (alias: number) => string }> => {
  switch (language) {
    case 'ar':
      return import('./ar.js');
    case 'de':
      return import('./de.js');
    case 'es':
      return import('./es.js');
    default:
      return import('./en.js');
  }
};

/**
 * Loads the generated names of a language, such as `de` or `de-AT`; English where there are none.
 *
 * The function that comes back turns a thread's alias (0–65,535) into a name to show, for instance “Quiet Heron”. Names
 * are made up from the alias alone: the same in every thread it occurs in, another in another language, and none of
 * them holds a word that could be taken for staff.
 */
export async function loadNames(language: string): Promise<(alias: number) => string> {
  return (await load(language.toLowerCase().split('-')[0])).name;
}
