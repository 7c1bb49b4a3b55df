import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PollAnswers, PollDefinition } from '../../../src/core/models/poll.js';
import { parsePoll } from '../../../src/core/models/poll-definition.js';
import type { Publication } from '../../../src/core/polls/publish.js';
import { publish } from '../../../src/core/polls/publish.js';
import { geometricNoise } from '../../../src/core/privacy/noise.js';
import { atLeast, responseRate } from '../../../src/core/privacy/counts.js';
import { sharesOfOne } from '../../../src/core/privacy/published-shares.js';
import { POLLS, uniformOf } from './simulation.js';

const K = 10;
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const poll = (change: object = {}): PollDefinition =>
  parsePoll({
    id: 'p',
    purpose: 'Why',
    closes: '2026-12-01',
    questions: [
      { id: 'q', kind: 'choice', text: 'Q', options },
      { id: 'sometimes', kind: 'scale', text: 'S', labels: ['1', '2', '3', '4', '5'] },
      { id: 'team', kind: 'choice', text: 'T', options },
    ],
    ...change,
  });

/** What the attackers see; never `counted`. */
const seen = (publication: Publication | undefined): string =>
  JSON.stringify(publication && { ...publication, counted: undefined });

const rows = (counts: readonly number[]) => counts.map((votes, index) => ({ options: [String(index)], votes }));

/** Every way in which `people` can spread over `places`. */
function* spreads(people: number, places: number): Generator<number[]> {
  if (places === 1) yield [people];
  else
    for (let first = 0; first <= people; first++)
      for (const rest of spreads(people - first, places - 1)) yield [first, ...rest];
}

describe('an attacker', () => {
  it('who subtracts one publication from the next always gets ten people or more, in every question', () => {
    const { uniform, seed } = uniformOf();
    const whole = (below: number): number => Math.floor(uniform() * below);
    const definition = poll({ interim: true });
    let publications = 0;
    let recovered = 0;
    for (let run = 0; run < POLLS; run++) {
      // People come, change their mind, leave and come back, day by day.
      let people: PollAnswers[] = [];
      let last: Publication | undefined;
      let before: { all: number; sometimes: number } | undefined;
      const days = 2 + whole(5);
      for (let day = 0; day < days; day++) {
        people = people.filter(() => uniform() > 0.05).map((one) => (uniform() < 0.05 ? { ...one, q: 'c' } : one));
        for (let comer = whole(14); comer > 0; comer--) {
          people.push({ q: options[whole(3)]!.id, sometimes: uniform() < 0.5 ? 1 + whole(5) : null });
        }
        const found = publish(definition, people, { last, final: day === days - 1, uniform });
        if (!found) continue;
        publications++;
        const now = { all: people.length, sometimes: people.filter((one) => one['sometimes'] !== null).length };
        const isNew = (index: number): boolean =>
          JSON.stringify(found.questions[index]) !== JSON.stringify(last?.questions[index]) &&
          found.questions[index]?.shares !== undefined;
        if (isNew(0) && now.all - (before?.all ?? 0) < K) recovered++;
        if (isNew(1) && now.sometimes - (before?.sometimes ?? 0) < K) recovered++;
        before = {
          all: isNew(0) ? now.all : (before?.all ?? 0),
          sometimes: isNew(1) ? now.sometimes : (before?.sometimes ?? 0),
        };
        last = found;
      }
    }
    assert.equal(recovered, 0, `seed ${seed}`);
    assert.ok(publications > POLLS / 2, 'the attack had something to work on');
  });

  it('who waits for the last remainder, or gives and takes back an answer, sees nothing move', () => {
    const { uniform, seed } = uniformOf();
    const whole = (below: number): number => Math.floor(uniform() * below);
    let recovered = 0;
    for (let run = 0; run < POLLS; run++) {
      const people: PollAnswers[] = Array.from({ length: K + whole(30) }, () => ({ q: options[whole(3)]!.id }));
      const first = publish(poll(), people, { final: false, uniform });
      // Up to nine more, the attacker's own answers among them; some of the first take theirs back.
      const rest = Array.from({ length: whole(K) }, () => ({ q: options[whole(3)]!.id }));
      const later = [...people.slice(whole(3)), ...rest];
      if (publish(poll(), later, { last: first, final: true, uniform })) recovered++;
    }
    assert.equal(recovered, 0, `seed ${seed}`);
  });

  it('who puts siblings, complements and those without a group together never finds fewer than ten', () => {
    const { uniform, seed } = uniformOf();
    const whole = (below: number): number => Math.floor(uniform() * below);
    const definition = poll({ breakdown: ['team'] });
    let shown = 0;
    let recovered = 0;
    for (let run = 0; run < POLLS; run++) {
      const sizes = [whole(30), whole(30), whole(30)];
      const ungrouped = uniform() < 0.5 ? 0 : whole(20);
      const people: PollAnswers[] = [
        ...sizes.flatMap((size, team) =>
          Array.from({ length: size }, () => ({ q: options[whole(3)]!.id, team: options[team]!.id })),
        ),
        ...Array.from({ length: ungrouped }, () => ({ q: options[whole(3)]!.id, team: null })),
      ];
      const found = publish(definition, people, { final: true, uniform });
      const groups = found?.questions[0]?.breakdowns?.[0]?.groups;
      if (!groups) continue;
      shown++;
      assert.equal(groups.length, 3, 'all groups or none');
      // Every set of groups somebody can add up, and what is left of everybody.
      for (let set = 1; set < 7; set++) {
        const size = sizes.reduce((sum, one, index) => sum + (set & (1 << index) ? one : 0), 0);
        if (size < K || people.length - size < K) recovered++;
      }
      if (ungrouped > 0 && ungrouped < K) recovered++;
    }
    assert.equal(recovered, 0, `seed ${seed}`);
    assert.ok(shown > POLLS / 20, `${shown} breakdowns were shown (seed ${seed})`);
  });

  it('who knows all of a group but one is never sure, and guesses no better than e^2ε to 1', () => {
    const { uniform, seed } = uniformOf();
    let right = 0;
    for (let run = 0; run < POLLS; run++) {
      // The others are known, so what is left of a noisy table is the target's vote and the noise.
      const truth = uniform() < 0.5 ? 1 : 0;
      const [a, b] = [truth + geometricNoise(1, uniform), 1 - truth + geometricNoise(1, uniform)];
      const likelier = Math.abs(a - 1) + Math.abs(b) - (Math.abs(a) + Math.abs(b - 1));
      const guess = likelier < 0 ? 1 : likelier > 0 ? 0 : uniform() < 0.5 ? 1 : 0;
      if (guess === truth) right++;
    }
    const odds = Math.exp(2) / (1 + Math.exp(2));
    assert.ok(right / POLLS < odds + 0.01, `${right / POLLS} (seed ${seed})`);
  });

  it('who knows the exact number of people learns of no option that nobody, one, two, or all but them chose it', () => {
    // Not a sample but every poll there can be, of up to 40 people and four options.
    const bad: string[] = [];
    for (const [places, most] of [
      [2, 60],
      [3, 40],
      [4, 24],
    ] as const) {
      for (let people = 5; people <= most; people++) {
        const classes = new Map<string, Set<number>[]>();
        for (const counts of spreads(people, places)) {
          const key = JSON.stringify(sharesOfOne(rows(counts), people));
          const possible = classes.get(key) ?? counts.map(() => new Set<number>());
          counts.forEach((count, index) => possible[index]!.add(count));
          classes.set(key, possible);
        }
        for (const [key, possible] of classes) {
          for (const values of possible) {
            const [only] = values;
            const picked = values.size === 1 && (only! < 3 || people - only! < 3);
            if (picked) bad.push(`${people} people, ${key}: exactly ${only}`);
          }
        }
      }
    }
    assert.deepEqual(bad, []);
  });

  it('who knows everybody but one, and how many they are, learns that one answer in fewer polls than not', () => {
    // The limit of rounding: only a deniable answer holds against this one. Measured, so that nobody claims more.
    const { uniform, seed } = uniformOf();
    const counts = (people: number): number[] => {
      const spread = [0, 0, 0, 0];
      for (let person = 0; person < people; person++) spread[Math.floor(uniform() * 4)]!++;
      return spread;
    };
    const learnt = [12, 35, 200].map((people) => {
      let told = 0;
      for (let run = 0; run < POLLS; run++) {
        const known = counts(people - 1);
        const worlds = known.map((_, place) => seenWith(known, place, people));
        const [truth] = [Math.floor(uniform() * 4)];
        if (worlds.filter((world) => world === worlds[truth]).length === 1) told++;
      }
      return told / POLLS;
    });
    assert.ok(learnt[2]! < 0.25 && learnt[1]! < 0.8, `${learnt.join(', ')} (seed ${seed})`);
    assert.ok(learnt[2]! < learnt[1]!, `the more people the less is told: ${learnt.join(', ')}`);
  });

  it('who multiplies the response rate with the number of people asked does not get the number who answered', () => {
    for (let eligible = 10; eligible <= 600; eligible++) {
      const classes = new Map<string, number>();
      for (let people = 10; people <= eligible; people++) {
        const key = `${atLeast(people)} ${responseRate(atLeast(people), eligible)}`;
        classes.set(key, (classes.get(key) ?? 0) + 1);
      }
      // The last step may be cut short by the number asked; all others hold ten or more.
      const sizes = [...classes.values()].slice(0, -1);
      assert.ok(
        sizes.every((size) => size >= 10),
        `${eligible} asked: ${sizes.join()}`,
      );
    }
  });

  it('who sees two polls with the same results cannot tell them by anything else that is published', () => {
    const { uniform } = uniformOf();
    const alike = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ q: index < count - 4 ? 'a' : 'b' }));
    const two = [13, 14].map((count) => seen(publish(poll(), alike(count), { final: true, uniform })));
    assert.equal(two[0], two[1]);
  });
});

function seenWith(known: readonly number[], place: number, people: number): string {
  return JSON.stringify(sharesOfOne(rows(known.map((count, index) => count + (index === place ? 1 : 0))), people));
}
