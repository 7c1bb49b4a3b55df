import { keyringSession } from '../../controllers/keyring-session.js';
import { secretOf } from '../../controllers/own-secrets.js';
import { type Submission, SubmitController } from '../../controllers/submit-controller.js';
import type { SharesBackend } from '../../core/backend.js';
import { HavenError } from '../../core/errors.js';
import type { Decision } from '../../core/models/moderation.js';
import type { Reply, Share } from '../../core/models/share.js';
import { cleanText } from '../../core/text.js';
import { HavenEvent } from '../../base/event.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import type { Items } from './items.js';
import type { FoundReport } from './reports.js';
import type { Sealed } from './sealed.js';

/** Beyond any limit a text is not even cleaned: a page must not stall on a megabyte. */
const FAR_TOO_LONG = 50_000;

/**
 * What is done with one's own items: one thing at a time, in its place. What is typed stands in {@link text} and nowhere else,
 * until it was sent, left, or everything is forgotten.
 */
export class Acts {
  text = '';
  /** What the words lack before they can go. */
  wanting: 'empty' | 'tooLong' | undefined;
  /** What was last done, for those who hear the page. */
  said = '';
  /** Names of those who can open what would be sealed now; empty until that is known. */
  readers = '';
  /** Decisions about which somebody else was asked. */
  readonly appealed = new Set<string>();
  readonly #items: Items;
  readonly #submit: SubmitController;
  #open = '';
  #sealed: Sealed | undefined;

  constructor(items: Items) {
    this.#items = items;
    this.#submit = new SubmitController(items.host);
  }

  get busy(): boolean {
    return this.#submit.state === 'busy';
  }

  get error(): HavenError | undefined {
    return this.#submit.state === 'failed' ? this.#submit.error : undefined;
  }

  /** @param key what is open and for which item: `ask share <id>` */
  isOpen(key: string): boolean {
    return this.#open === key;
  }

  readonly typed = ({ target }: Event): void => {
    this.text = (target as HTMLTextAreaElement).value;
    this.wanting = undefined;
    this.#submit.reset();
  };

  open(key: string, text = '', focus = '.asking [tabindex], .asking textarea'): void {
    this.#submit.stop();
    this.#submit.reset();
    this.#open = key;
    this.text = text;
    this.said = '';
    this.wanting = undefined;
    void this.#items.focus(focus);
  }

  readonly cancel = (): void => {
    const key = this.#open;
    this.#close();
    void this.#items.focus(key ? `[data-open="${key}"]` : '#progress');
  };

  clear(): void {
    this.#close();
    this.said = this.readers = '';
    this.#sealed = undefined;
    this.appealed.clear();
  }

  #close(): void {
    this.#submit.stop();
    this.#submit.reset();
    this.#open = this.text = '';
    this.wanting = undefined;
  }

  get #shares(): SharesBackend {
    const { backend } = this.#items.setup;
    if (!backend?.shares) throw new HavenError('unsupported');
    return backend.shares;
  }

  /** The form of the share box, filled in; fetched now. */
  async editShare(key: string): Promise<void> {
    try {
      await import('../share-box/define.js');
      this.open(`edit ${key}`, '', 'haven-share-box');
    } catch {
      this.said = this.#items.t(myItemsListSection).failed;
      this.#items.draw();
    }
  }

  async edited(kind: 'share' | 'reply', id: string): Promise<void> {
    this.#close();
    await this.#items.search.renew(kind, id);
    this.#say('saved');
    await this.#items.focus(`[data-open="edit ${kind} ${id}"], #progress`);
  }

  async editReply(reply: Reply): Promise<void> {
    const { scope } = this.#items.setup;
    const text = this.#checked(true);
    if (text === undefined) return;
    const done = await this.#submit.run(`edit ${reply.id} ${text}`, async (submission) => {
      const secret = await secretOf(scope, 'reply', reply);
      return this.#shares.editReply(scope, reply.id, reply.version, text, { ...submission, secret });
    });
    if (done) await this.edited('reply', reply.id);
  }

  async withdraw(kind: 'share' | 'reply', item: Share | Reply): Promise<void> {
    const { scope } = this.#items.setup;
    const { id } = item;
    const done = await this.#submit.run(`withdraw ${id}`, async (submission) => {
      const call = { ...submission, secret: await secretOf(scope, kind, item) };
      return kind === 'share' ? this.#shares.withdraw(scope, id, call) : this.#shares.withdrawReply(scope, id, call);
    });
    if (!done) return;
    keyringSession(scope.community).release({ kind, id });
    this.#items.search[kind === 'share' ? 'shares' : 'replies'].delete(id);
    if (kind === 'share')
      this.#items.host.dispatchEvent(new HavenEvent('haven-share-withdrawn', { id }, { bubbling: true }));
    await this.#gone();
  }

  async #gone(): Promise<void> {
    this.#close();
    this.#say('takenBack');
    await this.#items.focus('#progress');
  }

  /** Opens a form whose words will be sealed; who can read them is fetched and checked first. */
  async openSealed(key: string, report?: FoundReport): Promise<void> {
    this.readers = '';
    this.open(key);
    await this.#submit.run(`readers ${key}`, async ({ signal }) => {
      const { Sealed } = await import('./sealed.js');
      this.#sealed = await Sealed.open(this.#items.setup, signal);
      this.readers = this.#sealed.readers(this.#items.language, report);
    });
  }

  async appeal(decision: Decision, about: { readonly kind: 'share' | 'reply'; readonly id: string }): Promise<void> {
    await this.#seal(
      `appeal ${decision.id}`,
      false,
      (sealed, text, to) => sealed.appeal(decision, about, text, to),
      () => this.appealed.add(decision.id),
    );
  }

  async addTo(report: FoundReport): Promise<void> {
    const { id } = report.view;
    await this.#seal(
      `add ${id}`,
      true,
      (sealed, text, to) => sealed.add(report, text, to),
      () => this.#say('added'),
    );
  }

  async withdrawReport({ view: { id }, mailbox }: FoundReport): Promise<void> {
    const { backend, scope } = this.#items.setup;
    const { search } = this.#items;
    const done = await this.#submit.run(`withdraw ${id}`, async (submission) => {
      if (!backend?.reports) throw new HavenError('unsupported');
      return backend.reports.withdraw(scope, id, { ...submission, secret: mailbox.report });
    });
    if (!done) return;
    keyringSession(scope.community).release({ kind: 'report', id });
    search.reports = search.reports.filter(({ view }) => view.id !== id);
    await this.#gone();
  }

  /** Seals, sends, and looks at the mailboxes again: what was sent is shown only once it is there. */
  async #seal(
    key: string,
    needsWords: boolean,
    send: (sealed: Sealed, text: string, to: Submission) => Promise<unknown>,
    done: () => void,
  ): Promise<void> {
    const text = this.#checked(needsWords);
    if (text === undefined) return;
    const { setup, search } = this.#items;
    const sent = await this.#submit.run(`${key} ${text}`, async (to) => {
      const { Sealed } = await import('./sealed.js');
      const sealed = (this.#sealed ??= await Sealed.open(setup, to.signal));
      await send(sealed, text, to);
      return true;
    });
    if (!sent) {
      // Another ring is valid by now: the next press asks for it, and seals anew.
      if (this.error?.field === 'epoch') this.#sealed = undefined;
      return;
    }
    this.#close();
    done();
    await search.renewReports();
    await this.#items.focus(`[data-open="${key}"], #progress`);
  }

  /** The words as they would go; `undefined`, with the reason said, when they cannot. */
  #checked(needed: boolean): string | undefined {
    const long = this.text.length > FAR_TOO_LONG;
    const text = long ? '' : cleanText(this.text);
    this.wanting = long ? 'tooLong' : needed && !text ? 'empty' : undefined;
    this.#items.draw();
    return this.wanting ? undefined : text;
  }

  #say(what: 'saved' | 'added' | 'takenBack'): void {
    this.said = this.#items.t(myItemsListSection)[what];
    this.#items.draw();
  }
}
