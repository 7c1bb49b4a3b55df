import { html, nothing, type TemplateResult } from 'lit';
import { parseAuditRow } from '../../controllers/read-audit.js';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { AuditVerdict } from '../../core/audit/verify.js';
import type { AuditRow, Checkpoint } from '../../core/models/moderation.js';
import { dayLabel } from '../../i18n/format.js';
import { commonSection } from '../../i18n/sections/common.js';
import { deskAuditSection } from '../../i18n/sections/desk-audit.js';
import { adopt } from '../../styles/adopt.js';
import { auditStyles } from './audit.styles.js';
import type { Desk } from './desk.js';
import { failure } from './writing.js';

/** Rows of one call, and rows shown at first and with each press. */
const PAGE = 200;
const SHOWN = 40;
const HOUR = 3_600_000;

/** Those that can be read. */
const readable = (rows: readonly unknown[]): readonly AuditRow[] =>
  rows.flatMap((row) => {
    try {
      return [parseAuditRow(row)];
    } catch {
      return [];
    }
  });

/** The log: what was done and in which role, whether it is whole, and marks that prove how long it was. */
export class Audit {
  readonly #desk: Desk;
  readonly #submit: SubmitController;
  readonly #life = new AbortController();
  /** As they came: what checks them takes nothing for granted. */
  #rows: readonly unknown[] = [];
  #marks: readonly unknown[] = [];
  #readable: readonly AuditRow[] = [];
  #status: 'loading' | 'ready' | 'failed' = 'loading';
  #verdict: AuditVerdict | undefined;
  #shown = SHOWN;
  #mark: Checkpoint | undefined;
  #said = '';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#submit = desk.control.submission();
    adopt(desk.host, auditStyles);
    void this.load();
  }

  close(): void {
    this.#life.abort();
    this.#desk.control.removeSubmit(this.#submit);
  }

  /** Reads the whole log, and checks it. */
  async load(): Promise<void> {
    const { moderation, scope, moderator } = this.#desk.control;
    const { signal } = this.#life;
    const call = { secret: moderator.access, signal };
    this.#status = 'loading';
    this.#verdict = undefined;
    this.#desk.draw();
    try {
      const rows: unknown[] = [];
      for (let more = true; more;) {
        const page = (await moderation?.audit(scope, { from: rows.length, limit: PAGE }, call)) ?? [];
        rows.push(...page);
        more = page.length >= PAGE;
      }
      const marks = (await moderation?.checkpoints(scope, call)) ?? [];
      signal.throwIfAborted();
      this.#rows = rows;
      this.#marks = marks;
      this.#readable = readable(rows);
      this.#status = 'ready';
      await this.#check(marks);
    } catch {
      if (signal.aborted) return;
      this.#status = 'failed';
    }
    this.#desk.draw();
  }

  async #check(marks: readonly unknown[]): Promise<void> {
    const { control } = this.#desk;
    const { verifyAudit } = await import('../../core/audit/verify.js');
    const { members } = await control.mail.ring();
    const signers = members.flatMap(({ signer }) => signer ?? []);
    this.#verdict = await verifyAudit(this.#rows, marks, { community: control.scope.community, signers });
  }

  async #sign(): Promise<void> {
    const { control, now } = this.#desk;
    const { signCheckpoint } = await import('../../core/audit/checkpoint.js');
    const { NO_ROW, hourOf } = await import('../../core/audit/chain.js');
    const { community } = control.scope;
    const log = { community, size: this.#rows.length, head: this.#readable.at(-1)?.hash ?? NO_ROW, hour: hourOf(now) };
    const mark = await signCheckpoint(log, control.moderator.signer);
    const receipt = await control.act(this.#submit, 'confirm', community, mark.signature, (moderation, scope, call) =>
      moderation.putCheckpoint(scope, mark, call),
    );
    if (!receipt) return this.#desk.draw();
    this.#mark = mark;
    this.#marks = [mark, ...this.#marks];
    await this.#check(this.#marks);
    this.#tell(this.#desk.t(deskAuditSection).marked);
  }

  async #compare(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { readMark } = await import('./audit-files.js');
    const mark = await readMark(file);
    input.value = '';
    if (!mark) return this.#tell(this.#desk.t(deskAuditSection).noMark);
    await this.#check([...this.#marks, mark]);
    this.#tell(this.#verdict?.wrong ? '' : this.#desk.t(deskAuditSection).markFits);
  }

  async #saveAll(): Promise<void> {
    const { saveJson } = await import('./audit-files.js');
    const { community } = this.#desk.control.scope;
    saveJson(`log-${community}`, { community, rows: this.#rows, checkpoints: this.#marks });
    this.#tell(this.#desk.t(deskAuditSection).exported);
  }

  async #saveMark(mark: Checkpoint): Promise<void> {
    const { saveJson } = await import('./audit-files.js');
    saveJson(`mark-${mark.size}`, mark);
  }

  async #printMark({ size, head, hour, signature }: Checkpoint): Promise<void> {
    const { printMark } = await import('./audit-files.js');
    const { markTitle, markFacts } = this.#desk.t(deskAuditSection);
    printMark(markTitle, [
      [markFacts.size, String(size)],
      [markFacts.head, head],
      [markFacts.day, new Date(hour * HOUR).toISOString().slice(0, 13)],
      [markFacts.by, this.#desk.control.moderator.name],
      [markFacts.signature, signature],
    ]);
  }

  #tell(words: string): void {
    this.#said = words;
    this.#desk.draw();
  }

  render(): TemplateResult {
    const t = this.#desk.t(deskAuditSection);
    return html`<div class="card">
      <header><h3 tabindex="-1">${t.title}</h3><p class="small">${t.why}</p></header>
      ${this.#status === 'ready' ? this.#renderReady() : this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const t = this.#desk.t(deskAuditSection);
    if (this.#status === 'loading') return html`<p class="small" role="status">${t.loading}</p>`;
    return html`<p role="status">${t.failed}</p>
      <div class="row"><button @click=${() => this.load()}>${this.#desk.t(commonSection).tryAgain}</button></div>`;
  }

  #renderVerdict(): TemplateResult {
    const t = this.#desk.t(deskAuditSection);
    const verdict = this.#verdict;
    if (!verdict) return html`<p>${t.checking}</p>`;
    const { wrong, rows, signed } = verdict;
    if (!wrong) return html`<p><b>${t.whole(rows)}</b></p><p>${signed ? t.signed(signed) : t.unsigned}</p>`;
    return html`<p><b>${t.broken[wrong.fault](wrong.at)}</b></p><p>${t.brokenNow}</p>`;
  }

  #renderReady(): TemplateResult {
    const t = this.#desk.t(deskAuditSection);
    const { error, state } = this.#submit;
    const mark = this.#mark;
    return html`<div class="verdict ${this.#verdict?.wrong ? 'broken' : 'whole'}" role="status">${this.#renderVerdict()}</div>
      <div class="row"><button @click=${() => this.load()}>${t.check}</button><button @click=${() => this.#saveAll()}>${t.exportAll}</button></div>
      <section class="block" aria-label=${t.mark}>
        <p class="small">${t.markWhy}</p>
        <div class="row">
          <button aria-disabled=${state === 'busy' ? 'true' : 'false'} @click=${() => this.#sign()}>${t.mark}</button>
          ${
            mark
              ? html`<button @click=${() => this.#saveMark(mark)}>${t.markSave}</button><button @click=${() => this.#printMark(mark)}>${t.markPrint}</button>`
              : nothing
          }
        </div>
        <label class="file">${t.markCheck} <input type="file" accept="application/json,.json" @change=${(event: Event) => this.#compare(event)}></label>
        <p class="line small" role="status">${error ? failure(this.#desk, error) : this.#said}</p>
      </section>
      ${this.#renderRows()}`;
  }

  #renderRows(): TemplateResult {
    const t = this.#desk.t(deskAuditSection);
    if (!this.#readable.length) return html`<p>${t.empty}</p>`;
    const rows = this.#readable.slice(-this.#shown).reverse();
    const more = (): void => {
      this.#shown += SHOWN;
      this.#desk.draw();
    };
    return html`<ol class="log" reversed start=${this.#readable.length}>${rows.map((row) => this.#renderRow(row))}</ol>
      ${this.#shown < this.#readable.length ? html`<div class="row"><button @click=${more}>${t.more}</button></div>` : nothing}`;
  }

  #renderRow({ actor, action, hour, object }: AuditRow): TemplateResult {
    const { language } = this.#desk.words;
    const at = hour * HOUR;
    const day = dayLabel(language, new Date(at).toISOString().slice(0, 10), this.#desk.now);
    const time = new Intl.DateTimeFormat(language, { hour: 'numeric' }).format(at);
    // The same few signs for the same item: enough to see what belongs together.
    return html`<li><b><bdi>${actor}</bdi></b> <span>${this.#desk.t(deskAuditSection).actions[action]}</span>
      <span class="small">${day}, ${time} · <code>${object.slice(0, 6)}</code></span></li>`;
  }
}
