import type { Words } from '../models/poll.js';
import { POLL_OPTIONS_MAX, POLL_RANKED_MAX } from '../models/poll.js';
import type { Element, Leave } from './surveyjs-elements.js';
import { isElement } from './surveyjs-elements.js';
import { localText, wordOf } from './surveyjs-texts.js';

/** The part of a question that depends on its kind, and our step for each value conditions may name. */
export interface Made {
  readonly question: Readonly<Record<string, unknown>>;
  readonly steps: ReadonlyMap<string, string | number>;
}

interface Option {
  readonly id: string;
  readonly text: Words;
  readonly value: string;
}

const YES: Words = { en: 'Yes', es: 'Sí', de: 'Ja', ar: 'نعم' };
const NO: Words = { en: 'No', es: 'No', de: 'Nein', ar: 'لا' };

/** `choices` as they may be written: values, or values with a text. */
function optionsOf(value: unknown, language: string): readonly Option[] | undefined {
  if (!Array.isArray(value) || value.length > POLL_OPTIONS_MAX) return undefined;
  const options: Option[] = [];
  for (const choice of value as readonly unknown[]) {
    const own = isElement(choice) ? choice['value'] : choice;
    const text = localText((isElement(choice) && choice['text']) || own, language);
    if ((typeof own !== 'string' && typeof own !== 'number') || text === undefined) return undefined;
    options.push({
      id: wordOf(
        String(own),
        options.map(({ id }) => id),
      ),
      text,
      value: String(own),
    });
  }
  return options.length > 1 ? options : undefined;
}

const made = (kind: string, options: readonly Option[], more: object = {}): Made => ({
  question: { kind, options: options.map(({ id, text }) => ({ id, text })), ...more },
  steps: new Map(options.map(({ id, value }) => [value, id])),
});

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Five steps from 1 become a scale, 0–10 a number, all other ratings a choice between their values. */
function ratingOf(element: Element, language: string): Made | undefined {
  const low = localText(element['minRateDescription'], language);
  const high = localText(element['maxRateDescription'], language);
  const given = optionsOf(element['rateValues'], language);
  const from = typeof element['rateMin'] === 'number' ? element['rateMin'] : 1;
  const count = typeof element['rateCount'] === 'number' ? from + element['rateCount'] - 1 : 5;
  const to = typeof element['rateMax'] === 'number' ? element['rateMax'] : count;
  if (!given && (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from >= POLL_OPTIONS_MAX)) {
    return undefined;
  }
  const values = given?.map(({ value }) => value) ?? range(from, to).map(String);
  const numbers = values.join();
  if (numbers === '1,2,3,4,5') {
    const ends = [low, undefined, undefined, undefined, high];
    const labels = values.map((value, index) => given?.[index]?.text ?? ends[index] ?? value);
    return { question: { kind: 'scale', labels }, steps: new Map(values.map((value) => [value, Number(value)])) };
  }
  if (numbers === range(0, 10).join()) {
    const steps = new Map(values.map((value) => [value, Number(value)]));
    return { question: { kind: 'number', low: low ?? '0', high: high ?? '10' }, steps };
  }
  return made('choice', given ?? values.map((value) => ({ id: wordOf(value, []), text: value, value })));
}

/** A question of a kind polls have; nothing, and a line in the list, for any other. */
export function questionOf(element: Element, path: string, leave: Leave, language: string): Made | undefined {
  const { name, type } = element;
  const choices = (kind: string, most: number, more?: object): Made | undefined => {
    const options = optionsOf(element['choices'], language);
    if (options && options.length <= most) return made(kind, options, more);
    leave(`${path}.choices`, 'choices', name);
    return undefined;
  };
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
      return choices('choice', POLL_OPTIONS_MAX);
    case 'checkbox':
    case 'tagbox': {
      const max = element['maxSelectedChoices'];
      return choices('choices', POLL_OPTIONS_MAX, typeof max === 'number' && max > 0 ? { max } : {});
    }
    case 'ranking':
      return choices('ranking', POLL_RANKED_MAX);
    case 'boolean': {
      const text = (key: string, otherwise: Words): Words => localText(element[key], language) ?? otherwise;
      return made('choice', [
        { id: 'yes', text: text('labelTrue', YES), value: 'true' },
        { id: 'no', text: text('labelFalse', NO), value: 'false' },
      ]);
    }
    case 'rating': {
      const rating = ratingOf(element, language);
      if (!rating) leave(path, 'choices', name);
      return rating;
    }
    case 'text':
    case 'comment':
      return { question: { kind: 'text' }, steps: new Map() };
    default:
      leave(path, 'kind', name);
      return undefined;
  }
}
