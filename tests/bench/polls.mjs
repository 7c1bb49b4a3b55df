// Measures how long the results of a large poll take, beside a bare loop over the same answers.

const PEOPLE = 100_000;
/** Milliseconds the results may take. */
const BUDGET = 200;

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const said = (numbers) =>
  `${middle(numbers).toFixed(0)} (${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)})`;

/**
 * @param {string} code the bundled `in-page/polls.ts`
 * @param {number} rounds
 */
export async function benchPolls(code, rounds) {
  const { measurePolls } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  // The first round is for the compiler.
  await measurePolls(PEOPLE);
  const samples = [];
  for (let round = 0; round < rounds; round++) samples.push(await measurePolls(PEOPLE));
  const of = (index, key) => samples.map((figures) => figures[index][key]);
  console.log(`\nResults of a poll with ${PEOPLE.toLocaleString('en')} answers, in milliseconds; budget ${BUDGET}`);
  console.table(
    Object.fromEntries(
      samples[0].map(({ poll }, index) => [
        poll,
        {
          'bare loop': said(of(index, 'loop')),
          results: said(of(index, 'publish')),
          'closing and asking': said(of(index, 'close')),
          budget: middle(of(index, 'close')) <= BUDGET ? 'within' : 'over',
        },
      ]),
    ),
  );
  return samples;
}
