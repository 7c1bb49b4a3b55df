import type { PollDefinition, PollQuestion, Words } from './poll.js';
import { byLanguage } from './poll-words.js';

/** Path of the first place where two pieces of plain JSON data differ. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (a === b) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [inA, inB] = [a, b].map((side) => (Object.hasOwn(side, key) ? (side as Record<string, unknown>)[key] : null));
    const found = firstDifference(inA, inB, path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}

type Sided = readonly [words: Words | undefined, language: string];

/** True when two texts say the same wherever both speak: a wave may gain or lose a language, but not another wording. */
function sameWords([a, ofA]: Sided, [b, ofB]: Sided): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [byLanguage(a, ofA), byLanguage(b, ofB)];
  const common = Object.keys(one).filter((tag) => Object.hasOwn(other, tag));
  return common.length > 0 && common.every((tag) => one[tag] === other[tag]);
}

const texts = (question: PollQuestion): readonly (readonly [path: string, words: Words | undefined])[] => [
  ['text', question.text],
  ['hint', question.hint],
  ...('options' in question ? question.options.map(({ text }, index) => [`options.${index}.text`, text] as const) : []),
  ...('labels' in question ? question.labels.map((text, index) => [`labels.${index}`, text] as const) : []),
  ...('low' in question
    ? ([
        ['low', question.low],
        ['high', question.high],
      ] as const)
    : []),
];

/** All of a question but its words. */
const frame = (question: PollQuestion): unknown =>
  JSON.parse(
    JSON.stringify(question, (key, value: unknown) => (/^(text|hint|labels|low|high)$/.test(key) ? '' : value)),
  );

/**
 * Path of the first question of a wave that is not asked as in the wave before: other words in a language both have,
 * another order, another branch. What is not asked alike cannot be compared.
 */
export function differentWording(before: PollDefinition, wave: PollDefinition): string | undefined {
  const count = Math.max(before.questions.length, wave.questions.length);
  for (let index = 0; index < count; index++) {
    const [a, b] = [before.questions[index], wave.questions[index]];
    const path = `questions.${index}`;
    if (!a || !b) return path;
    const differs = firstDifference(frame(a), frame(b), path);
    if (differs) return differs;
    const theirs = texts(b);
    const other = texts(a).find(
      ([, words], at) => !sameWords([words, before.language ?? 'en'], [theirs[at]?.[1], wave.language ?? 'en']),
    );
    if (other) return `${path}.${other[0]}`;
  }
  return undefined;
}
