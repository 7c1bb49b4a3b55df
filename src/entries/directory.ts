import { helplines } from '../adapters/helplines/index.js';
import type { ResourcesBackend } from '../core/backend.js';
import { mergeResources } from '../core/resources/merge.js';

/** The host's files, the backend's own directory, the lines of the package, in this order. */
export async function directoryOf(files: readonly string[], own?: ResourcesBackend): Promise<ResourcesBackend> {
  const lines = helplines();
  const first = files.length > 0 ? (await import('../adapters/directory/index.js')).directory(files) : undefined;
  return mergeResources([
    ...(first ? [['directory', first] as const] : []),
    ...(own ? [['backend', own] as const] : []),
    ['helplines', lines],
  ]);
}
