// A chunk that is fetched late is fetched with all it imports at the same time, not one after the other.

/**
 * @param {string} always name of the chunk that everybody has or asks for by themselves
 * @param {(id: string) => boolean} alone modules of which somebody else has fetched the imports, or that no page waits for
 */
export function startTogether(always, alone) {
  return {
    name: 'start-together',
    renderDynamicImport({ chunk, targetChunk, targetModuleId, getTargetChunkImports }) {
      if (targetModuleId && alone(targetModuleId)) return null;
      // What the modules of this chunk import stands with them already; `chunk.imports` is not filled in yet.
      const present = new Set(chunk.moduleIds.flatMap((id) => this.getModuleInfo(id)?.importedIds ?? []));
      const more = (getTargetChunkImports() ?? []).filter(
        ({ type, chunk: other }) =>
          type === 'internal' && other.name !== always && !other.moduleIds?.some((id) => present.has(id)),
      );
      if (more.length === 0 || !targetChunk) return null;
      // One promise for all, so that a file which fails is told once, to whoever asked.
      const rest = more.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: 'Promise.all([import(', right: `),${rest}]).then(([found])=>found)` };
    },
  };
}
