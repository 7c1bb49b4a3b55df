import type { TemplateResult } from 'lit';
import { css, html } from 'lit';
import type { LocalizedHost } from '../../controllers/localize-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { promptsSection } from '../../i18n/sections/prompts.js';
import { adopt } from '../../styles/adopt.js';

const ideaStyles = css`
  #idea button {
    min-block-size: 36px;
    padding-inline: 0;
  }
`;

/** An idea to start with: the same for everybody on a day, so that nothing about the person goes into the choice. */
export class DailyPrompt {
  readonly #host: LocalizedHost & { readonly renderRoot: DocumentFragment | HTMLElement };
  readonly #l;
  readonly #clock: Clock;
  #skipped = 0;

  constructor(
    host: LocalizedHost & { readonly renderRoot: DocumentFragment | HTMLElement },
    overrides: (section: string) => Readonly<Record<string, unknown>> | undefined,
    clock: Clock = systemClock,
  ) {
    this.#host = host;
    this.#clock = clock;
    this.#l = new LocalizeController(host, promptsSection, overrides);
    adopt(host, ideaStyles);
  }

  render(): TemplateResult | undefined {
    if (!this.#host.hasAttribute('prompts')) return undefined;
    const { label, prompts, another, noThanks } = this.#l.t;
    const place = (Math.floor(this.#clock.now() / 86_400_000) + this.#skipped) % prompts.length;
    return html`<p class="small">${label}</p>
      <q>${prompts[place]}</q>
      <div class="actions small">
        <button class="plain" type="button" @click=${this.#handleAnother}>${another}</button>
        <button class="plain" type="button" @click=${this.#handleDecline}>${noThanks}</button>
      </div>`;
  }

  readonly #handleAnother = (): void => {
    this.#skipped += 1;
    this.#host.requestUpdate();
  };

  readonly #handleDecline = (): void => {
    this.#host.removeAttribute('prompts');
    // The pressed button goes; the field is where the person wanted to be.
    this.#host.focus();
  };
}
