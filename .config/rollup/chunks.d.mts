import type { GetManualChunk, GetModuleInfo } from 'rollup';

export interface KnownToPlan {
  readonly tags: Readonly<Record<string, string>>;
  readonly ahead: Readonly<Record<string, readonly string[]>>;
  readonly inner: readonly string[];
  readonly languages: readonly string[];
}

/** What the plan asks about a module. */
export type PlannedModule = Pick<
  NonNullable<ReturnType<GetModuleInfo>>,
  'importedIds' | 'dynamicallyImportedIds' | 'dynamicImporters' | 'code'
>;

export function planChunks(
  ids: readonly string[],
  getModuleInfo: (id: string) => PlannedModule,
  root: string,
  known: KnownToPlan,
): Map<string, string>;
export function manualChunks(root: string, known: KnownToPlan): GetManualChunk;
