import type { Steps } from '../../core/steps.js';

/** One property of a calendar file. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As written: escapes are still in it. */
  readonly value: string;
  readonly line: number;
}

/** What stands between BEGIN and END. */
export interface IcsComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcsProperty[];
  readonly parts: IcsComponent[];
}

/** Lines that are not as they should be. */
export type Unreadable = (line: number, field: string) => void;

/** Beyond this a property holds a picture, not words. */
const LONGEST = 100_000;
const NAME = /^[A-Za-z0-9-]{1,60}$/;

/** `name;a=1;b="2;3":value` taken apart; `undefined` where it is not of that form. */
export function splitLine(text: string): Omit<IcsProperty, 'line'> | undefined {
  const colon = text.indexOf(':');
  const semicolon = text.indexOf(';');
  if (colon < 0) return undefined;
  if (semicolon < 0 || semicolon > colon) {
    const name = text.slice(0, colon).trim();
    return NAME.test(name) ? { name: name.toUpperCase(), parameters: {}, value: text.slice(colon + 1) } : undefined;
  }
  const name = text.slice(0, semicolon).trim();
  if (!NAME.test(name)) return undefined;
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = semicolon;
  while (text[at] === ';') {
    const [part, key = '', quoted, plain = ''] =
      /^;\s*([A-Za-z0-9-]+)(?:=(?:"([^"]*)"|([^;:"]*)))?(?:,(?:"[^"]*"|[^;:"]*))*/.exec(text.slice(at, at + 2_000)) ??
      [];
    if (!part) return undefined;
    parameters[key.toUpperCase()] = quoted ?? plain;
    at += part.length;
  }
  return text[at] === ':' ? { name: name.toUpperCase(), parameters, value: text.slice(at + 1) } : undefined;
}

/**
 * Takes a calendar file apart into its components. Only lines inside the components of `wanted` are looked at. A line that
 * cannot be read is named and left out; a component without an end ends with the file.
 */
export function* components(text: string, wanted: ReadonlySet<string>, unreadable: Unreadable): Steps<IcsComponent[]> {
  const root: IcsComponent = { name: '', line: 1, properties: [], parts: [] };
  const open: IcsComponent[] = [root];
  const lines = text.split(/\r\n|\n|\r/);
  /** Depth below something nobody here wants: alarms, tasks, attendees' replies. */
  let ignored = 0;

  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    if (line % 200 === 0) yield;
    let content = lines[index]!;
    let next = lines[index + 1];
    if (next !== undefined && (next.startsWith(' ') || next.startsWith('\t'))) {
      const parts = [content];
      while (next !== undefined && (next.startsWith(' ') || next.startsWith('\t'))) {
        parts.push(next.slice(1));
        next = lines[++index + 1];
      }
      content = parts.join('');
    }
    if (!content.trim()) continue;
    const [, mark, name = ''] = /^(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i.exec(content) ?? [];
    const upper = name.toUpperCase();
    if (mark?.toUpperCase() === 'BEGIN') {
      if (ignored || !wanted.has(upper)) ignored++;
      else {
        const component: IcsComponent = { name: upper, line, properties: [], parts: [] };
        open.at(-1)!.parts.push(component);
        open.push(component);
      }
    } else if (mark) {
      if (ignored) ignored--;
      else {
        const from = open.findLastIndex((component) => component.name === upper);
        if (from > 0) open.length = from;
        else unreadable(line, 'END');
      }
    } else if (!ignored && open.length > 1) {
      if (content.length > LONGEST) continue;
      const property = splitLine(content);
      if (property) open.at(-1)!.properties.push({ ...property, line });
      else unreadable(line, 'line');
    }
  }
  return root.parts;
}
