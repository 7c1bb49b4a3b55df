import type { SetupController } from '../../controllers/setup-controller.js';
import { guessPlace } from '../../core/place/place.js';

/**
 * Fetches the card with all that it can open, and the lines of the country the device seems to be in: when it is needed, the
 * line may be gone. The country is all that is ever asked of a directory; resolves once the card itself is there.
 */
export async function bringCareCard(setup: SetupController): Promise<void> {
  await import('./define.js');
  void Promise.allSettled([import('./exercise.js'), import('../resource-panel/define.js'), keepLines(setup)]);
}

async function keepLines({ value, backend, scope }: SetupController): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { country } = await guessPlace({ timeZone, languages: navigator.languages });
  const directory = (await value.openDirectory?.([], backend?.resources)) ?? backend?.resources;
  await directory?.directory(scope, { part: 'first', ...(country && { country }) });
}
