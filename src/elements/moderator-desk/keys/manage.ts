import { html, nothing, type TemplateResult } from 'lit';
import type { ResealProgress } from '../../../controllers/desk-ring.js';
import { HavenError } from '../../../core/errors.js';
import { base64url } from '../../../core/ids.js';
import type { RingMember } from '../../../core/models/key-ring.js';
import { cleanText } from '../../../core/text.js';
import { renderRows, renderStatus } from './fields.view.js';
import { fieldsOf, type Keys, loadModeratorKey, loadPaper, loadRing, type Part } from './keys.js';

/** As many as a message has seats for. */
const MEMBERS_MAX = 5;
/** So many days before the end the desk asks for new keys. */
const WARN_DAYS = 21;

type Asked = 'add' | 'renew' | { readonly remove: RingMember };

/** Who can read: letting somebody in, taking somebody out, renewing; each is signed with the community's paper. */
export class Manage implements Part {
  readonly #keys: Keys;
  #asked: Asked | undefined;
  #said = '';
  #progress: ResealProgress | undefined;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  #ask(asked: Asked | undefined): void {
    this.#asked = asked;
    this.#said = '';
    this.#progress = undefined;
    this.#keys.submit.reset();
    this.#keys.focus(asked ? 'form h5' : 'h4');
  }

  /** The members of the ring that is to follow. */
  async #membersAfter(line: string, typedName: string): Promise<readonly RingMember[]> {
    const { members } = this.#keys.ring!.ring;
    const asked = this.#asked!;
    if (asked === 'renew') return members;
    if (asked !== 'add') return members.filter(({ name }) => name !== asked.remove.name);
    const { readPublicLine } = await loadModeratorKey();
    const name = cleanText(typedName);
    if (!name) throw new HavenError('invalid', { field: 'name' });
    return [...members, { ...readPublicLine(line), name }];
  }

  readonly #sign = async (event: SubmitEvent): Promise<void> => {
    const keys = this.#keys;
    const { line = '', name = '', rows = '' } = fieldsOf(event);
    const asked = this.#asked;
    const receipt = await keys.submit.run(`sign ${line} ${name} ${rows}`, async ({ op, signal }) => {
      const [{ readPaperCopy }, { followingRing }] = await Promise.all([loadPaper(), loadRing()]);
      const members = await this.#membersAfter(line, name);
      const seed = base64url(readPaperCopy('root', rows));
      const place = keys.place(signal);
      const ring = await followingRing(keys.ring!, members, seed, place.today);
      const secret = keys.moderator!.access;
      const answer = await place.moderation.putKeyRing(place.scope, ring, { op, signal, secret });
      await keys.refresh(signal);
      return answer;
    });
    if (!receipt) return;
    const { t } = keys;
    this.#asked = undefined;
    this.#said = receipt.state === 'held' ? t.held : t.changed;
    keys.focus('h4');
    if (receipt.state !== 'held' && asked !== 'renew') await this.#reseal();
  };

  readonly #reseal = async (): Promise<void> => {
    const keys = this.#keys;
    const before = this.#said;
    const done = await keys.submit.run('reseal', async ({ signal }) => {
      const ring = (await keys.refresh(signal))?.ring;
      if (!ring) throw new HavenError('not-found');
      const { resealOpenCases } = await loadRing();
      return resealOpenCases(keys.place(signal), keys.moderator!, ring, (progress) => {
        this.#progress = progress;
        keys.draw();
      });
    });
    this.#progress = undefined;
    if (done) this.#said = `${before} ${keys.t.resealed(done.left)}`.trim();
    keys.draw();
  };

  render(): TemplateResult {
    const { t, ring, close } = this.#keys;
    const { daysLeft } = ring!;
    const members = ring!.ring.members;
    return html`<h4 tabindex="-1">${t.keysTitle}</h4>
      <p class=${daysLeft <= WARN_DAYS ? 'soon' : ''} data-days>${t.until(daysLeft)} ${daysLeft <= WARN_DAYS ? t.soon : ''}</p>
      <section>
        <h5 id="members">${t.members}</h5>
        <ul class="members" aria-labelledby="members">
          ${members.map((member) => this.#renderMember(member))}
        </ul>
      </section>
      ${
        this.#progress
          ? html`<p class="said" role="status">${t.resealing(this.#progress.done, this.#progress.total)}</p>`
          : renderStatus(this.#keys, this.#said)
      }
      ${this.#asked ? this.#renderForm(this.#asked) : this.#renderChoices(members.length >= MEMBERS_MAX)}
      ${close ? html`<div class="row"><button class="plain" type="button" data-close @click=${close}>${t.close}</button></div>` : nothing}`;
  }

  #renderMember(member: RingMember): TemplateResult {
    const { t, moderator, ring } = this.#keys;
    const own = member.name === moderator?.name;
    const note = own ? t.you : member.access ? '' : t.safe;
    // Whoever takes themselves out could not seal again what is open, and the last one nobody could read.
    const removable = !own && ring!.ring.members.length > 1;
    return html`<li>
      <span><bdi>${member.name}</bdi> ${note ? html`<span class="small">(${note})</span>` : ''}</span>
      ${
        removable
          ? html`<button type="button" aria-label=${`${t.remove}: ${member.name}`} @click=${() => this.#ask({ remove: member })}>
              ${t.remove}
            </button>`
          : nothing
      }
    </li>`;
  }

  #renderChoices(full: boolean): TemplateResult {
    const { t } = this.#keys;
    return html`${full ? html`<p class="small">${t.full}</p>` : nothing}
      <div class="row">
        ${full ? nothing : html`<button class="primary" type="button" data-add @click=${() => this.#ask('add')}>${t.add}</button>`}
        <button type="button" data-renew @click=${() => this.#ask('renew')}>${t.renew}</button>
        <button type="button" data-reseal aria-describedby="reseal-why" @click=${this.#reseal}>${t.reseal}</button>
      </div>
      <p class="small" id="reseal-why">${t.resealWhy}</p>`;
  }

  #renderForm(asked: Asked): TemplateResult {
    const { t } = this.#keys;
    const title = asked === 'add' ? t.add : asked === 'renew' ? t.renew : t.removeAsk(asked.remove.name);
    return html`<form data-sign @submit=${this.#sign}>
      <h5 tabindex="-1">${title}</h5>
      ${
        asked === 'add'
          ? html`<label class="field">
                <span>${t.addLine}</span>
                <textarea name="line" rows="3" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="line-help" required></textarea>
              </label>
              <p class="small" id="line-help">${t.addLineHelp}</p>
              <label class="field">
                <span>${t.addName}</span>
                <input name="name" maxlength="60" autocomplete="off" required />
              </label>`
          : nothing
      }
      ${renderRows(t.rootNeeded, t.paperHelp)}
      <div class="row">
        <button class="primary" type="submit">${typeof asked === 'object' ? t.removeYes : t.sign}</button>
        <button class="plain" type="button" @click=${() => this.#ask(undefined)}>${t.back}</button>
      </div>
    </form>`;
  }
}
