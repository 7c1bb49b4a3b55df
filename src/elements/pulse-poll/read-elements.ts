/** Words of an element as they are read aloud: without the spaces of its source. */
const words = (element: Element | null | undefined): string | undefined =>
  element?.textContent.trim().replace(/\s+/g, ' ') || undefined;

const list = (text: string | undefined): readonly string[] => text?.split(',').flatMap((one) => one.trim() || []) ?? [];

const maybe = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

/** `mood=low,hard` or `calm=1,2`: asked only after one of these. */
function readCondition(text: string | undefined): unknown {
  if (!text) return undefined;
  const [question = '', steps] = text.split('=', 2);
  return { question: question.trim(), is: list(steps).map((step) => (/^\d+$/.test(step) ? Number(step) : step)) };
}

/** Words before and after a range stand for its ends. */
function readEnds(range: Element): readonly [string | undefined, string | undefined] {
  const around = [...(range.parentElement?.childNodes ?? [])];
  const at = around.indexOf(range);
  const join = (nodes: readonly ChildNode[]): string | undefined =>
    nodes
      .map(({ textContent }) => textContent)
      .join(' ')
      .trim()
      .replace(/\s+/g, ' ') || undefined;
  return [join(around.slice(0, at)), join(around.slice(at + 1))];
}

function readOptions(group: Element): readonly unknown[] {
  const items = group.querySelector('ol')
    ? [...group.querySelectorAll('ol > li')]
    : [...group.querySelectorAll('label')];
  return items.map((item, index) => {
    const id = item.getAttribute('data-value') ?? item.querySelector('input')?.getAttribute('value') ?? `o${index + 1}`;
    return { id, ...maybe('text', words(item)) };
  });
}

function readQuestion(group: HTMLFieldSetElement, index: number): unknown {
  const { kind, when, max, deniable } = group.dataset;
  const range = group.querySelector('input[type="range"]');
  const found =
    kind ??
    (range
      ? 'number'
      : group.querySelector('textarea')
        ? 'text'
        : group.querySelector('ol')
          ? 'ranking'
          : group.querySelector('input[type="checkbox"]')
            ? 'choices'
            : 'choice');
  const base = {
    id: group.name || `q${index + 1}`,
    kind: found,
    ...maybe('text', words(group.querySelector('legend'))),
    ...maybe('hint', words(group.querySelector('small'))),
    ...maybe('when', readCondition(when)),
  };
  if (found === 'scale') {
    const labels = [...group.querySelectorAll('label')].map(words);
    return { ...base, labels };
  }
  if (found === 'number') {
    const [low, high] = range ? readEnds(range) : [];
    return { ...base, ...maybe('low', low), ...maybe('high', high) };
  }
  if (found === 'text') return base;
  return {
    ...base,
    options: readOptions(group),
    ...maybe('max', max === undefined ? undefined : Number(max)),
    ...maybe('deniable', deniable === undefined ? undefined : Number(deniable)),
  };
}

/**
 * A poll as a host writes it in HTML that can be read without script: a heading, a paragraph that says what for, and one
 * `<fieldset name="…">` a question with its `<legend>`, a `<small>` hint, and a `<label>` around each control. Radios are one
 * choice (`data-kind="scale"` for five steps), checkboxes several (`data-max`), a range 0–10, an `<ol>` a ranking, a
 * `<textarea>` own words; `data-when="mood=low,hard"` asks it only after one of these, `data-deniable="1.1"` randomises it.
 */
export function readElements(host: HTMLElement): object {
  return {
    ...maybe('title', words(host.querySelector('h1, h2, h3, h4, h5, h6'))),
    ...maybe('purpose', words(host.querySelector(':scope > p:not([slot])'))),
    ...maybe('language', host.closest('[lang]')?.getAttribute('lang') || undefined),
    questions: [...host.querySelectorAll('fieldset')].map(readQuestion),
  };
}
