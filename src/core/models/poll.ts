import type { Day } from '../clock.js';

/** Most questions of one poll; good ones have three to eight. */
export const POLL_QUESTIONS_MAX = 40;
/** Most options of one question, and of one that is ranked. */
export const POLL_OPTIONS_MAX = 50;
export const POLL_RANKED_MAX = 10;
/** Longest text of a question, an option and so on, in UTF-16 units and in each language. */
export const POLL_WORDS_MAX = 600;
/** Longest free text of an answer. */
export const POLL_TEXT_MAX = 500;
/** Fewest people a result may speak of, and what a host may lower it to; free text has its own, since words have a voice. */
export const K_DEFAULT = 10;
export const K_FLOOR = 5;
export const TEXT_K_DEFAULT = 10;
export const TEXT_K_FLOOR = 8;
/** Under this many invited people a deniable answer is noise. */
export const DENIABLE_ELIGIBLE_MIN = 200;

/**
 * A host's text: one string in the poll's `language`, or one for each language tag (`{ "en": "…", "de": "…" }`).
 * @see wordsIn
 */
export type Words = string | Readonly<Record<string, string>>;

/** What one question of a poll expects; free text is no answer among the others, see {@link PollText}. */
export const QUESTION_KINDS = ['choice', 'choices', 'scale', 'number', 'ranking', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface PollOption {
  /** Host's word, 1–64 of `a–z 0–9 -`. */
  readonly id: string;
  readonly text: Words;
  /** What it counts in a score, where the question stands in one; -1,000 to 1,000. */
  readonly points?: number;
}

/** Asked only when the answer to an earlier question holds one of these: an option's id, or a step of a scale. */
export interface PollCondition {
  readonly question: string;
  readonly is: readonly (string | number)[];
}

interface QuestionBase {
  /** Host's word, 1–64 of `a–z 0–9 -`; the same in every wave of a series. */
  readonly id: string;
  readonly text: Words;
  /** A second, smaller sentence: why it is asked, what a word means. */
  readonly hint?: Words;
  readonly when?: PollCondition;
}

/** One of several options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly PollOption[];
  /**
   * The privacy parameter ε of a randomised answer: the device sends something else now and then, so that no single
   * answer can be held against anybody, not even by the server. Only with `eligible` ≥ {@link DENIABLE_ELIGIBLE_MIN}.
   */
  readonly deniable?: number;
}

/** Any number of options, up to `max`. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly PollOption[];
  readonly max?: number;
}

/** Five steps, each with its word; the first is 1. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale';
  readonly labels: readonly Words[];
}

/** 0–10 with words at both ends. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly low: Words;
  readonly high: Words;
}

/** All options in one's own order. */
export interface RankingQuestion extends QuestionBase {
  readonly kind: 'ranking';
  readonly options: readonly PollOption[];
}

/** A few words, kept apart from every other answer. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
}

export type PollQuestion =
  ChoiceQuestion | ChoicesQuestion | ScaleQuestion | NumberQuestion | RankingQuestion | TextQuestion;

/**
 * A number made of the answers of one person to several questions (`scale`, `number`, or `choice` whose options all have
 * `points`), of which only what is true of `k` people or more is ever shown. Whoever answered fewer than three quarters of
 * them is left out. With `sum` and `bands`, hosts score instruments whose texts they may use and we may not ship.
 */
export interface PollScore {
  readonly id: string;
  readonly text: Words;
  readonly questions: readonly string[];
  /** Those of them where a high step means little of what the score is about. */
  readonly reversed?: readonly string[];
  /**
   * - `mean` (default) – each answer as 0–100 of its question, then their mean.
   * - `sum` – of steps or points; what was left out counts as the mean of the others.
   */
  readonly method?: 'mean' | 'sum';
  /** What a sum is multiplied by; 1 when absent. */
  readonly times?: number;
  /** Ranges to count people in, from low to high; none unless the host means them. */
  readonly bands?: readonly PollBand[];
}

export interface PollBand {
  /** Highest value of the band; that of the last takes in all above as well. */
  readonly upTo: number;
  readonly text: Words;
}

/** A poll as its host writes it. */
export interface PollDefinition {
  /** Host's word, 1–64 of `a–z 0–9 -`. */
  readonly id: string;
  /** Host's word shared by all waves of a recurring poll; absent for a poll asked once. */
  readonly series?: string;
  /** Language tag of every plain string in here; `en` when absent. */
  readonly language?: string;
  readonly title?: Words;
  /** Why it is asked and what the results will be used for; people read it before the first question. */
  readonly purpose: Words;
  readonly questions: readonly PollQuestion[];
  /** First day on which it can be answered; the day it was created when absent. */
  readonly opens?: Day;
  /** Last day on which it can be answered, changed and taken back. */
  readonly closes: Day;
  /** Fewest people a result may speak of: {@link K_DEFAULT}, at least {@link K_FLOOR}. */
  readonly k: number;
  /** Fewest free texts that may be shown together: {@link TEXT_K_DEFAULT}, at least {@link TEXT_K_FLOOR}. */
  readonly textK: number;
  /** True when results may come out before the end, in batches of at least `k` people. */
  readonly interim: boolean;
  /** Who gets the results; free texts only ever reach the host. */
  readonly results: 'everyone' | 'host';
  /** How many people are asked, where the host knows it. */
  readonly eligible?: number;
  /** Questions of kind `choice` by whose options the results of `choice`, `scale` and `number` are shown apart. */
  readonly breakdown: readonly string[];
  readonly scores: readonly PollScore[];
  /** "You said, we did": what came of the wave before, where its host has not said so with `note`. */
  readonly note?: Words;
}

/** A poll to be created; absent members take their default. */
export interface NewPoll
  extends
    Omit<PollDefinition, 'k' | 'textK' | 'interim' | 'results' | 'breakdown' | 'scores'>,
    Partial<Pick<PollDefinition, 'k' | 'textK' | 'interim' | 'results' | 'breakdown' | 'scores'>> {
  /**
   * Hash of the host's secret, which closes the poll early, writes its note and reads host-only results and free text.
   * Required for those; without it nobody can do any of this.
   */
  readonly capability?: string;
}

/** What a visitor learns of a poll. How many have answered is not part of it. */
export interface PollView {
  readonly poll: PollDefinition;
  readonly opens: Day;
  /** By the backend's clock; what has closed stays closed, whatever becomes of that clock. */
  readonly state: 'announced' | 'open' | 'closed';
  /** Set while a wave is `announced` because nobody has said what came of the wave before. */
  readonly waitsFor?: 'note';
  /** What the host says came of this poll. */
  readonly note?: Words;
  /** Whether one answer means one person, or only one browser: then results must not claim more. */
  readonly counted: 'person' | 'browser';
}

/**
 * The answer to one question: an option's id (`choice`), ids (`choices`, `ranking`: all of them in order), a step 1–5
 * (`scale`) or 0–10 (`number`). `null` is "I would rather not say / not sure": counted in no share and no mean.
 */
export type PollAnswer = string | number | readonly string[] | null;

/** By question; what is absent was not reached or passed over. At least one is not `null`. */
export type PollAnswers = Readonly<Record<string, PollAnswer>>;

export interface NewPollAnswer {
  readonly answers: PollAnswers;
  /** Hash of this person's secret for this poll: one answer a secret. */
  readonly capability: string;
}

/** One's own present answer, to be shown again and changed. */
export interface OwnPollAnswer {
  readonly answers: PollAnswers;
  readonly version: number;
}

/** Free text for one question of kind `text`. Sent by itself, under a secret that is no other answer's. */
export interface NewPollText {
  readonly question: string;
  /** Cleaned text, 1–{@link POLL_TEXT_MAX} units. */
  readonly text: string;
  readonly capability: string;
}

/** Free text as the host reads it: in a random order, with nothing beside it. */
export interface PollText {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}
