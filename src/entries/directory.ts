import { helplines } from '../adapters/helplines/index.js';
import type { ResourcesBackend } from '../core/backend.js';

/** The host's files, the backend's own directory, the lines of the package, in this order. */
export async function directoryOf(files: readonly string[], own?: ResourcesBackend): Promise<ResourcesBackend> {
  const lines = helplines();
  if (files.length === 0 && !own) return lines;
  const [{ mergeResources }, first] = await Promise.all([
    import('../core/resources/merge.js'),
    files.length > 0 ? import('../adapters/directory/index.js') : undefined,
  ]);
  return mergeResources([
    ...(first ? [['directory', first.directory(files)] as const] : []),
    ...(own ? [['backend', own] as const] : []),
    ['helplines', lines],
  ]);
}
