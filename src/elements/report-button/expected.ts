import { html, nothing, type TemplateResult } from 'lit';
import { systemClock } from '../../core/clock.js';
import type { ExpectedLook, expectedLook } from '../../core/hours/staffed.js';
import { tierOf } from '../../core/models/report-content.js';
import type { timeText } from '../../i18n/display.js';
import { spanText } from '../../i18n/span.js';
import { visitorZone } from '../../i18n/times.js';
import type { ReportDialog } from './report-dialog.js';

interface Rules {
  readonly expectedLook: typeof expectedLook;
  readonly timeText: typeof timeText;
}

/** When somebody looks, as far as the host has said it and can keep it. */
export class Expected {
  readonly #dialog: ReportDialog;
  #rules: Rules | undefined;

  constructor(dialog: ReportDialog) {
    this.#dialog = dialog;
  }

  /** Fetches what reads hours, where there are any. */
  async look(): Promise<void> {
    if (this.#rules || !this.#dialog.setup.value.staffedHours) return;
    const modules = Promise.all([import('../../core/hours/staffed.js'), import('../../i18n/display.js')]);
    const [staffed, display] = await modules.catch(() => []);
    if (!staffed || !display) return;
    this.#rules = { expectedLook: staffed.expectedLook, timeText: display.timeText };
    this.#dialog.draw();
  }

  render(): TemplateResult | typeof nothing {
    const { draft, words, setup, about } = this.#dialog;
    const { t } = words.write;
    const content = draft.content(about);
    // What goes nowhere is looked at by nobody.
    if (!content || setup.backend?.keeping.place !== 'server') return nothing;
    const tier = tierOf(content);
    const { staffedHours: hours, staffedZone: timezone, staffedWithin: within } = setup.value;
    const now = (this.#dialog.host.clock ?? systemClock).now();
    const look = hours && this.#rules?.expectedLook({ hours, timezone, within }, tier, now, visitorZone());
    const said = look ? this.#sentences(look, now) : [t.unknownWhen];
    return html`<p>${[...said, ...(tier === 'urgent' ? [words.report.t.urgent] : [])].join(' ')}</p>`;
  }

  #sentences({ here, at, minutes }: ExpectedLook, now: number): readonly string[] {
    const { t, language } = this.#dialog.words.write;
    const time =
      at === undefined ? '' : (this.#rules?.timeText(language, navigator.languages, undefined, at, now) ?? '');
    const span = minutes === undefined ? undefined : spanText(language, minutes);
    if (here) return [time ? t.hereUntil(time) : t.hereNow, ...(span ? [t.within(span)] : [])];
    return [t.awayUntil(time), ...(span ? [t.withinFrom(span)] : [])];
  }
}
