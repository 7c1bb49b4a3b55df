// A chunk that is fetched late is fetched with all it imports at the same time, not one after the other.

/** @param {string} always name of the chunk that everybody has or asks for by themselves */
export function startTogether(always) {
  return {
    name: 'start-together',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      const present = new Set(chunk.imports);
      const more = (getTargetChunkImports() ?? []).filter(
        ({ type, chunk: other }) => type === 'internal' && other.name !== always && !present.has(other.fileName),
      );
      if (more.length === 0 || !targetChunk) return null;
      // One promise for all, so that a file which fails is told once, to whoever asked.
      const rest = more.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: 'Promise.all([import(', right: `),${rest}]).then(([found])=>found)` };
    },
  };
}
