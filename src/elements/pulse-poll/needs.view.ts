import { html, nothing, type TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { PollQuestion } from '../../core/models/poll.js';
import type { PollResults } from '../../core/models/poll-results.js';
import { NEEDS, needsFigures, type NeedsShare } from '../../core/polls/needs.js';
import { pollNeedsSection } from '../../i18n/sections/poll-needs.js';
import { renderRange } from './chart.view.js';
import type { PollCore } from './core.js';
import { renderTable } from './published.view.js';

/** Draws the figures of published results. */
export type NeedsView = (data: PollResults) => TemplateResult | typeof nothing;

const valuesOf = ({ value, low, high }: NeedsShare): [number, number, number] => [value, low, high];

/** The figures of a needs assessment, as sentences and as a table; nothing for other polls. */
export function needsView(core: PollCore, summary: () => string): NeedsView {
  const words = new LocalizeController(core.host, pollNeedsSection, core.setup.strings);

  return (data) => {
    const { poll } = core.view!;
    const figures = needsFigures(poll, data);
    if (!figures) return nothing;
    const { t } = words;
    const { concerns, barriers, unmet, awareness } = figures;
    const asked = (id: string): PollQuestion | undefined => poll.questions.find((question) => question.id === id);
    const namesOf = (id: string, options: readonly string[]): readonly string[] => {
      const question = asked(id);
      const texts = question && 'options' in question ? question.options : [];
      return options
        .flatMap((option) => texts.find((one) => one.id === option) ?? [])
        .map(({ text }) => core.text(text));
    };
    const sentence = (say: (names: readonly string[]) => string, id: string, options: readonly string[]): unknown =>
      options.length ? html`<p>${say(namesOf(id, options))}</p>` : nothing;
    const clear = awareness.filter((gap) => gap.clear).map(({ service }) => service);

    return html`<section class="answer-chart" data-needs>
      <h4>${t.heading}</h4>
      ${sentence(t.concerns, NEEDS.concerns, concerns)}${sentence(t.barriers, NEEDS.barriers, barriers)}
      ${
        asked(NEEDS.received)
          ? html`<h5>${t.unmetTitle}</h5>
              <p>${unmet ? t.unmet(...valuesOf(unmet)) : t.unmetFew}</p>
              ${unmet ? renderRange(unmet.low, unmet.high, `${t.unmetTitle}: ${t.share(...valuesOf(unmet))}`) : nothing}`
          : nothing
      }
      ${
        awareness.length
          ? html`<h5>${t.gapTitle}</h5>
              <p>${clear.length ? t.gap(namesOf(NEEDS.known, clear)) : t.gapNone} <span class="small">${t.gapWhy}</span></p>
              ${renderTable(
                t.gapTitle,
                summary(),
                {
                  head: [t.service, t.known, t.helpful, t.difference],
                  rows: awareness.map(({ service, known, helpful, gap }) => [
                    namesOf(NEEDS.known, [service])[0] ?? service,
                    t.share(...valuesOf(known)),
                    t.share(...valuesOf(helpful)),
                    t.points(...valuesOf(gap)),
                  ]),
                },
                true,
              )}`
          : nothing
      }
      <p class="small">${t.limits}</p>
    </section>`;
  };
}
