// Types for JSX, made from the manifest: properties as the classes have them, attributes as text, events by name.
import { elementsOf } from './analyse.mjs';

const quote = (name) => `'${name}'`;

function element({ name, tagName, members, attributes = [], events = [] }) {
  const fields = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map((field) => quote(field.name));
  const names = new Set(members.map((member) => member.name));
  const lines = [
    ...attributes.filter((attribute) => !names.has(attribute.name)).map((attribute) => [attribute.name, 'string']),
    ...events.map((event) => [`on${event.name}`, '(event: CustomEvent) => void']),
  ].map(([key, type]) => `    ${quote(key)}?: ${type};`);
  return `  ${quote(tagName)}: Properties<${name}, ${fields.join(' | ') || 'never'}> & {\n${lines.join('\n')}\n  };`;
}

/** `jsx.d.ts`: for any JSX; and `react.d.ts`, which tells React's types. */
export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const imports = elements.map(({ name, path }) => `import type { ${name} } from '${path.replace(/^dist/, '.')}';`);
  const classes = elements.map(({ name, tagName }) => `  ${quote(tagName)}: ${name};`);
  const jsx = `${imports.join('\n')}

type Properties<Class, Names extends keyof Class> = { [Name in Names]?: Class[Name] | undefined };

/** The elements' properties and events as JSX writes them; events as React 19 does, \`onhaven-share-created={…}\`. */
export interface HavenElements {
${elements.map(element).join('\n')}
}

/** The classes behind the tags. */
export interface HavenClasses {
${classes.join('\n')}
}
`;
  const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HavenClasses, HavenElements } from './jsx.js';

type Intrinsic = {
  [Tag in keyof HavenElements]: HavenElements[Tag] &
    Omit<DetailedHTMLProps<HTMLAttributes<HavenClasses[Tag]>, HavenClasses[Tag]>, keyof HavenElements[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Intrinsic {}
  }
}
`;
  return { jsx, react };
}
