import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../i18n/display.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import { keepCountry, keptCountry, toCountry } from './kept-country.js';
import type { Panel } from './panel.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const simple = (text: string, language: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(language).trim();

/** A country chosen by hand; remembered on the device only with a tick, and forgotten with a press. */
export class PlaceForm {
  readonly #panel: Panel;
  readonly #close: () => Promise<void>;
  #countries: readonly string[] = [];
  #unknown = false;

  constructor(panel: Panel, close: () => Promise<void>) {
    this.#panel = panel;
    this.#close = close;
  }

  /** The names to choose from; without them a name can still be typed. */
  async load(): Promise<void> {
    this.#countries = await this.#panel.directory.countries();
    this.#panel.draw();
  }

  /** The code of a name in the language of the panel, of an English name, or of a code; of any country there is. */
  #find(typed: string): string | undefined {
    for (const language of [this.#panel.language, 'en']) {
      const wanted = simple(typed, language);
      const is = (code: string): boolean => {
        const name = countryName(language, code);
        return name !== code && simple(name, language) === wanted;
      };
      const found = this.#countries.find(is) ?? letters.flatMap((one) => letters.map((other) => one + other)).find(is);
      if (found) return found;
    }
    const code = toCountry(typed);
    return code && countryName('en', code) !== code ? code : undefined;
  }

  readonly #handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { choose, say, words, language, focus } = this.#panel;
    const t = words(resourceMoreSection);
    const form = event.currentTarget as HTMLFormElement;
    const { value } = form.elements.namedItem('country') as HTMLInputElement;
    const country = this.#find(value);
    this.#unknown = !country;
    if (!country) return focus('#country');
    if ((form.elements.namedItem('keep') as HTMLInputElement).checked) keepCountry(country);
    else if (keptCountry()) keepCountry(undefined);
    choose(country);
    say(t.now(countryName(language, country)));
    await this.#close();
  };

  readonly #handleForget = async (): Promise<void> => {
    const { choose, say, words } = this.#panel;
    keepCountry(undefined);
    choose(undefined);
    say(words(resourceMoreSection).forgotten);
    await this.#close();
  };

  render(): TemplateResult {
    const { words, language, place } = this.#panel;
    const t = words(resourceMoreSection);
    const { country } = place;
    const kept = keptCountry();
    const names = this.#countries.map((code) => countryName(language, code)).sort(new Intl.Collator(language).compare);
    return html`<form class="box" novalidate autocomplete="off" @submit=${this.#handleSubmit}>
      <label for="country">${t.country}</label>
      <p class="small" id="country-help">${t.countryHelp}</p>
      <input
        id="country"
        name="country"
        type="text"
        list="countries"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="country-help country-said"
        aria-invalid=${this.#unknown ? 'true' : 'false'}
        placeholder=${country ? countryName(language, country) : nothing}
      />
      <datalist id="countries">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
      <p id="country-said" role="status">${this.#unknown ? t.unknownCountry : ''}</p>
      <label class="tick"><input type="checkbox" name="keep" aria-describedby="keep-why" .checked=${!!kept} />${t.keep}</label>
      <p class="small" id="keep-why">${t.keepWhy}</p>
      <div class="row">
        <button class="primary">${t.here}</button>
        ${kept ? html`<button type="button" @click=${this.#handleForget}>${t.forget}</button>` : nothing}
        <button type="button" class="plain" @click=${this.#close}>${t.close}</button>
      </div>
    </form>`;
  }
}
