import type { PollQuestion } from '../../../core/models/poll.js';
import { number } from '../../../i18n/format.js';
import { barsOf, sentenceOf, type Wording } from '../chart-data.js';
import { giveFile } from '../give-file.js';
import { summaryOf } from '../published.view.js';
import type { Results } from '../results.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the body and the attributes of a page. */
const safe = (text: string): string => text.replace(/[&<>"']/g, (found) => ESCAPES[found]!);

/**
 * The published results as a page of its own that can be framed, sent, or pasted into another: headings, sentences and
 * tables, with the browser's own meters for bars. No script, no style, no link, no request: it works under any policy.
 */
export function cardOf({ core, words, data }: Results): string {
  const { t, language, direction } = words;
  const { poll, note } = core.view!;
  const wording: Wording = { t, text: core.text, number: (value) => number(language, value) };
  const title = core.text(poll.title ?? poll.purpose);

  const part = (question: PollQuestion): string => {
    const result = data!.questions.find((found) => found.question === question.id);
    const bars = barsOf(wording, question, result);
    const name = safe(core.text(question.text));
    const rows = bars.map(
      ({ label, value, from, to }) =>
        `<tr><th scope="row"><bdi>${safe(label)}</bdi></th><td>${safe(value)}</td><td><meter min="0" max="100" value="${from || to / 2}" aria-hidden="true"></meter></td></tr>`,
    );
    return `<h3><bdi>${name}</bdi></h3>\n${
      rows.length
        ? `<p>${safe(sentenceOf(wording, question, bars))}</p>\n<table>\n<thead><tr><th scope="col">${safe(t.answer)}</th><th scope="col">${safe(t.share)}</th><td></td></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
        : `<p>${safe(t.tooFewHere)}</p>`
    }`;
  };

  const told = note ?? data!.note;
  return `<!doctype html>
<html lang="${safe(language)}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<main>
<h2><bdi>${safe(title)}</bdi></h2>
<p>${safe(summaryOf(core, words, data!))}</p>
${told ? `<h3>${safe(core.words.t.note)}</h3>\n<p><bdi>${safe(core.text(told))}</bdi></p>\n` : ''}${poll.questions
    .filter(({ kind }) => kind !== 'text')
    .map(part)
    .join('\n')}
</main>
</html>
`;
}

/** Gives the host the card as a file. */
export const saveCard = (results: Results): void =>
  giveFile(`${results.core.view!.poll.id}.html`, 'text/html', cardOf(results));
