// A chunk that is fetched late is fetched with all it imports at the same time, not one after the other.

/** @param {string} always name of the chunk that everybody has or asks for by themselves */
export function startTogether(always) {
  return {
    name: 'start-together',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
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
