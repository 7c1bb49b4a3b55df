import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { CALENDAR_SERVICES, calendarLink } from '../../core/calendar/calendar-links.js';
import type { EventOccurrence } from '../../core/models/event.js';
import type { ContentNotesStrings } from '../../i18n/en/content-notes.js';
import type { EventDetailsStrings } from '../../i18n/en/event-details.js';

export interface Details {
  readonly language: string;
  readonly words: LocalizeController<EventDetailsStrings>;
  readonly notes: LocalizeController<ContentNotesStrings>;
  /** Whether a calendar gets a neutral title. */
  readonly neutral: boolean;
  /** The words before the names of content notes. */
  readonly note: string;
  readonly said: string;
  /** Minutes before the event at which the calendar reminds; 0 for never. */
  readonly remind: number;
  /** What somebody can do about the event here. */
  readonly coming: unknown;
  setRemind(minutes: number): void;
  /** Whether the words behind a content note are shown. */
  readonly shown: boolean;
  fold(): void;
  setNeutral(on: boolean): void;
  save(): void;
  saveAll(): void;
}

const sizeOf = (capacity: number): 'small' | 'middle' | 'large' =>
  capacity <= 12 ? 'small' : capacity <= 40 ? 'middle' : 'large';

function languageName(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A link with its host, so that people see where it leads. */
const linkTo = (href: string): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${new URL(href).host}</a>`;

/** What an event is like, whom it suits, and the way into a calendar. */
export function renderDetails(event: EventOccurrence, details: Details): TemplateResult {
  const { words, notes, language, shown, fold } = details;
  const { t } = words;
  const { description, notes: noted = [], ownNote, access, languages, recorded, camera, realName, capacity } = event;
  const labels = [...noted.map((note) => notes.t.notes[note]), ownNote ?? []].flat();
  const yes = (value: boolean | undefined): 'yes' | 'no' | undefined =>
    value === undefined ? undefined : value ? 'yes' : 'no';
  const isRecorded = yes(recorded);
  const needsName = yes(realName);
  const seen = [isRecorded && t.recorded[isRecorded], camera && t.camera[camera], needsName && t.name[needsName]];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const facts: (readonly [string, unknown])[] = [
    [t.host, event.host],
    [t.speaker, event.speaker],
    [t.place, event.place],
    [t.link, event.link && linkTo(event.link)],
    [t.languages, languages && list.format(languages.map((tag) => languageName(language, tag)))],
    [t.cost, event.cost],
    [t.room, capacity && t.rooms[sizeOf(capacity)]],
    [t.access, access && list.format(access.map((feature) => t.accesses[feature]))],
    [t.seen, seen.filter(Boolean).join(' ')],
    [t.support, event.support],
    [t.leaving, event.leaving],
    [t.page, event.page && linkTo(event.page)],
  ];
  const known = facts.filter(([, value]) => value);
  const text = description ? html`<p class="text" dir="auto">${description}</p>` : nothing;
  return html`${
    labels.length
      ? html`<button class="note" aria-expanded=${shown ? 'true' : 'false'} @click=${fold}
          ><span><span class="small">${details.note}</span><span dir="auto">${list.format(labels)}</span></span
          ><b>${shown ? '' : t.open}</b></button>${shown ? text : nothing}`
      : text
  }${
    known.length
      ? html`<dl>${known.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`
      : description
        ? nothing
        : html`<p>${t.nothing}</p>`
  }${details.coming}${event.status === 'cancelled' ? nothing : renderAdding(event, details)}`;
}

function renderAdding(
  event: EventOccurrence,
  { words, neutral, said, remind, setNeutral, setRemind, save, saveAll }: Details,
): TemplateResult {
  const { t } = words;
  const link = { neutral: neutral ? t.appointment : undefined };
  return html`<fieldset class="adding">
    <legend>${t.addTitle}</legend>
    <label><input type="checkbox" .checked=${neutral} @change=${({ target }: Event) => setNeutral((target as HTMLInputElement).checked)} />${t.neutral}</label>
    <p class="small" ?hidden=${!neutral}>${t.neutralWhy}</p>
    <label>${t.remind}
      <select @change=${({ target }: Event) => setRemind(Number((target as HTMLSelectElement).value))}>
        ${(
          [
            ['none', 0],
            ['hour', 60],
            ['day', 1_440],
          ] as const
        ).map(
          ([word, minutes]) =>
            html`<option value=${minutes} ?selected=${remind === minutes}>${t.reminders[word]}</option>`,
        )}
      </select></label>
    <p class="small" ?hidden=${!remind}>${t.remindWhy}</p>
    <div class="row">
      <button class="primary" @click=${save}>${t.file}</button>
      ${event.rhythm ? html`<button @click=${saveAll}>${t.all}</button>` : nothing}
      ${CALENDAR_SERVICES.map(
        (service) =>
          html`<a class="button" href=${calendarLink(service, event, link)} target="_blank" rel="noopener noreferrer">${t.services[service]}</a>`,
      )}
    </div>
    <p class="small" role="status">${said || t.servicesWhy}</p>
  </fieldset>`;
}
