// The API record, made from the doc blocks of the elements: custom-elements.json as it ships, with what is public and
// the files that are in the package.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** Called by the browser or by Lit, never by a host. */
const lifecycle =
  /^(?:form\w+Callback|(?:connected|disconnected|attributeChanged|adopted)Callback|(?:first)?updated|willUpdate|shouldUpdate|update|render)$/;

const isPublic = ({ name, privacy, static: isStatic, inheritedFrom }) =>
  !/^[#_]/.test(name) && privacy === undefined && !isStatic && !inheritedFrom && !lifecycle.test(name);

const builtPath = (source) => source.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const oneUndefined = (type) => type?.text && { text: type.text.replace(/( \| undefined)+$/, ' | undefined') };

/** One element's declaration, without what is nobody's business. */
function publicClass({ members = [], attributes = [], superclass, ...rest }, tagName) {
  const typed = (item) => ({ ...item, ...(item.type && { type: oneUndefined(item.type) }) });
  const fields = members.filter(isPublic).map(typed);
  // An attribute without words of its own means what its property means.
  const described = attributes.map((attribute) => ({
    description: fields.find(({ name }) => name === attribute.fieldName)?.description,
    ...typed(attribute),
  }));
  return {
    ...rest,
    tagName,
    customElement: true,
    members: fields,
    attributes: described,
    superclass: { ...superclass, ...(superclass.module && { module: builtPath(superclass.module) }) },
  };
}

/** @returns {import('custom-elements-manifest').Package} */
export function analyse(root) {
  const paths = globSync('src/elements/*/define.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const modules = paths.flatMap((definePath) => {
    const [, tagName, className] = /\bdefine\('(haven-[\w-]+)', (\w+)\)/.exec(
      readFileSync(join(root, definePath), 'utf8'),
    );
    const path = definePath.replace('define.ts', `${tagName.slice('haven-'.length)}.ts`);
    const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
    const { modules: found } = create({ modules: [source], plugins: litPlugin() });
    const declaration = found[0].declarations.find(({ name }) => name === className);
    const module = { kind: 'javascript-module', path: builtPath(path) };
    const reference = { name: className, module: builtPath(path) };
    return [
      {
        ...module,
        declarations: [publicClass(declaration, tagName)],
        exports: [{ kind: 'js', name: className, declaration: reference }],
      },
      {
        ...module,
        path: builtPath(definePath),
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
      },
    ];
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules };
}

/** Every element's declaration in a manifest, with the file it is in. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ customElement }) => customElement).map((declaration) => ({ ...declaration, path })),
  );
