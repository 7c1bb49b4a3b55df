/** Anything in a SurveyJS JSON. */
export type Element = Readonly<Record<string, unknown>>;

/**
 * - `kind` – a kind of question polls do not have · `condition` – a `visibleIf` that is more than one simple comparison
 * - `always-skippable` – every question of a poll may be skipped · `other-as-text` – no free text inside an answer
 * - `default-value` – nothing is chosen for anybody · `validation` – there is no wrong answer
 * - `behaviour` – something that runs or leads elsewhere · `too-many` – more questions than a poll has
 * - `choices` – options that come from elsewhere, or that cannot be read · `wrong` – the field is not what it should be
 */
export type LeftOutReason =
  | 'kind'
  | 'condition'
  | 'always-skippable'
  | 'other-as-text'
  | 'default-value'
  | 'validation'
  | 'behaviour'
  | 'too-many'
  | 'choices'
  | 'wrong';

/** Something an import could not take, for the host. */
export interface LeftOut {
  /** Where it stands: `pages.0.elements.2.validators`. */
  readonly path: string;
  /** The question's own name, as far as it has one. */
  readonly name?: string;
  readonly reason: LeftOutReason;
}

export type Leave = (path: string, reason: LeftOutReason, name?: unknown) => void;

export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper nesting than any form has, so that a hostile file ends. */
const DEPTH_MAX = 8;

/** The questions of a form in their order, out of its pages and panels. */
export function* elementsOf(
  node: Element,
  leave: Leave,
  path = '',
  depth = 0,
): Generator<{ readonly element: Element; readonly path: string }> {
  for (const key of ['pages', 'elements', 'questions']) {
    const children = Object.hasOwn(node, key) ? node[key] : undefined;
    if (children === undefined) continue;
    const list = Array.isArray(children) ? (children as readonly unknown[]) : [];
    const at = path ? `${path}.${key}` : key;
    if (!Array.isArray(children) || depth === DEPTH_MAX) leave(at, 'wrong');
    else {
      for (const [index, child] of list.entries()) {
        const place = `${at}.${index}`;
        if (!isElement(child)) leave(place, 'wrong');
        else if (key === 'pages' || child['type'] === 'panel') {
          if (child['visibleIf']) leave(`${place}.visibleIf`, 'condition', child['name']);
          else yield* elementsOf(child, leave, place, depth + 1);
        } else yield { element: child, path: place };
      }
    }
  }
}
