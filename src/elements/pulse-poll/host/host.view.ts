import { html, type TemplateResult } from 'lit';
import { POLL_WORDS_MAX } from '../../../core/models/poll.js';
import { byLanguage } from '../../../core/models/poll-words.js';
import type { HostSide } from './host-side.js';

/** Loads the card of the seven words along with what first shows it. */
export function withReceipt(template: TemplateResult): TemplateResult {
  void import('../../receipt/define.js').catch(() => undefined);
  return template;
}

/** Whoever's keys here do not open the poll. */
export function renderStranger(side: HostSide): TemplateResult {
  const { t } = side.words;
  return html`<h3 class="title" tabindex="-1">${t.strangerTitle}</h3>
    <p>${crypto.subtle ? t.stranger : t.insecure}</p>
    ${
      !crypto.subtle
        ? ''
        : side.entering
          ? withReceipt(html`<haven-receipt ask tabindex="-1"></haven-receipt>`)
          : html`<div class="actions" part="actions"><button class="primary" type="button" @click=${side.enter}>${t.enter}</button></div>`
    }`;
}

function renderState({ core, words }: HostSide): TemplateResult {
  const { t } = words;
  const { poll, opens, state, waitsFor } = core.view!;
  const line = {
    announced: waitsFor ? t.waitsForNote : t.announced(core.day(opens)),
    open: t.open(core.day(poll.closes)),
    closed: t.closed,
  }[state];
  return html`<h3 class="title" tabindex="-1">${t.heading}</h3>
    <ul class="terms" part="terms"><li>${line}</li>${state === 'closed' ? '' : html`<li class="small">${t.unseen}</li>`}</ul>`;
}

/** Closing erases every answer, so it is asked first, with what will be gone. */
function renderClose(side: HostSide): TemplateResult {
  const { core, words, submit, asking } = side;
  const { t } = words;
  const { closes, k } = core.view!.poll;
  const busy = submit.state === 'busy';
  return html`<section class="part">
    <h3 class="title">${t.closeTitle}</h3>
    ${
      asking
        ? html`<div class="asking" role="group" aria-labelledby="asking">
            <p id="asking" tabindex="-1">${t.closeAsk(k)}</p>
            <p class="small" role="status">${side.statusOf('close')}</p>
            <div class="actions" part="actions">
              <button type="button" aria-disabled=${busy} @click=${side.close}>${t.closeYes}</button>
              <button class="primary" type="button" @click=${() => side.ask(false)}>${t.closeNo}</button>
            </div>
          </div>`
        : html`<p>${t.closeWhy(core.day(closes))}</p>
            <p class="small" role="status">${side.statusOf('close')}</p>
            <div class="actions"><button id="close" type="button" @click=${() => side.ask(true)}>${t.close}</button></div>`
    }
  </section>`;
}

/** "You said, we did", in every language the poll speaks. */
function renderNote(side: HostSide): TemplateResult {
  const { core, words, submit } = side;
  const { t, language } = words;
  const { poll, note } = core.view!;
  const own = poll.language ?? 'en';
  const present = note ? byLanguage(note, own) : {};
  const tags = Object.keys({ ...byLanguage(poll.purpose, own), ...present });
  const written = new Map(tags.map((tag) => [tag, side.note?.get(tag) ?? present[tag] ?? '']));
  const nameOf = (tag: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  const input = (tag: string) => (event: Event) => {
    (side.note ??= new Map()).set(tag, (event.target as HTMLTextAreaElement).value);
    side.say('', undefined, 'note');
  };
  const publish = (): void => {
    const filled = [...written].map(([tag, text]) => [tag, text.trim()] as const).filter(([, text]) => text);
    if (!filled.length) side.say(t.noteEmpty, '#note-0', 'note');
    else if (filled.some(([, text]) => text.length > POLL_WORDS_MAX)) side.say(t.noteTooLong, '#note-0', 'note');
    else side.publishNote(filled.length === 1 && filled[0]![0] === own ? filled[0]![1] : Object.fromEntries(filled));
  };
  return html`<section class="part">
    <h3 class="title">${t.noteTitle}</h3>
    <p>${t.noteWhy} ${poll.series ? t.noteSeries : ''}</p>
    ${tags.map(
      (tag, at) =>
        html`<label class="field"><span>${t.noteLabel(nameOf(tag))}</span><textarea id="note-${at}" lang=${tag} dir="auto" rows="3" .value=${written.get(tag)} @input=${input(tag)}></textarea></label>`,
    )}
    <p class="small" role="status">${side.statusOf('note')}</p>
    <div class="actions"><button class="primary" type="button" aria-disabled=${submit.state === 'busy'} @click=${publish}>${t.noteSave}</button></div>
  </section>`;
}

function renderWave(side: HostSide): TemplateResult {
  const { core, words, making } = side;
  const { t } = words;
  const { note } = core.view!;
  return html`<section class="part" id="again">
    <h3 class="title">${t.waveTitle}</h3>
    <p>${note ? t.waveWhy : t.waveFirst}</p>
    ${
      making
        ? making.render()
        : note
          ? html`<div class="actions"><button type="button" @click=${side.again}>${t.waveTitle}</button></div>`
          : ''
    }
  </section>`;
}

/** What to paste where, and a card that needs no script. */
function renderPage(side: HostSide): TemplateResult {
  const { core, words, results } = side;
  const { t } = words;
  const { poll } = core.view!;
  const tag = (more: string): string => `<haven-pulse-poll poll="${poll.id}"${more}></haven-pulse-poll>`;
  const save = async (): Promise<void> => {
    const { saveCard } = await import('./save-card.js');
    saveCard(results!);
  };
  return html`<section class="part">
    <h3 class="title">${t.pageTitle}</h3>
    <p>${t.pageAsk}</p>
    <pre class="code" tabindex="0"><code dir="ltr">${tag('')}</code></pre>
    ${
      poll.results === 'everyone'
        ? html`<p>${t.pageResults}</p><pre class="code" tabindex="0"><code dir="ltr">${tag(' view="results"')}</code></pre>`
        : ''
    }
    ${
      results?.data?.state === 'final'
        ? html`<p class="small">${t.cardWhy}</p><div class="actions"><button id="card" type="button" @click=${save}>${t.card}</button></div>`
        : ''
    }
  </section>`;
}

/** All that whoever asks can see and do. */
export function renderHost(side: HostSide): TemplateResult {
  const { core, words, results, texts } = side;
  const { t } = words;
  const { poll, state } = core.view!;
  const closed = state === 'closed';
  const keys = withReceipt(html`<p>${t.keysWhy}</p><haven-receipt></haven-receipt>`);
  const made = side.made === poll.id;
  return html`${renderState(side)}
    ${made ? html`<section class="part" id="made"><p class="aside">${t.made}</p>${keys}</section>` : ''}
    ${closed || poll.interim ? html`<section class="part">${results?.render()}</section>` : ''}
    ${closed ? renderNote(side) : ''}
    ${closed ? texts.render() : ''}
    ${closed && poll.series ? renderWave(side) : ''}
    ${closed ? '' : renderClose(side)}
    ${renderPage(side)}
    ${made ? '' : html`<details class="part"><summary>${t.keysTitle}</summary>${keys}</details>`}`;
}
