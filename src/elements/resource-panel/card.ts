import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { openAt } from '../../core/hours/open-at.js';
import type { Resource, ResourceContact } from '../../core/models/resource.js';
import { isStale } from '../../core/resources/stale.js';
import { countryName, dayText, languageName, listText, timeText } from '../../i18n/display.js';
import { directionOf } from '../../i18n/section.js';
import { renderIcon } from './icons.js';
import type { Panel } from './panel.js';
import { reportLink } from './report-link.js';

/** What the package brings is in English; a host writes in the language of its page. */
const foreign = ({ own }: Resource, language: string): string | typeof nothing =>
  own || language === 'en' ? nothing : 'en-GB';

/** A way to reach somebody: a link where it can be one, its words in any case. */
function renderContact(panel: Panel, contact: ResourceContact, index: number, id: string): TemplateResult {
  const { t, language } = panel;
  const { kind, uri, keyword, number, press, area, note } = contact;
  const value = keyword && number ? t.keyword(keyword, number) : (contact.value ?? '');
  const plain = kind === 'web' || kind === 'visit';
  // A number keeps its order in every language; words and addresses bring their own.
  const direction = keyword ? directionOf(language) : kind === 'visit' ? 'auto' : 'ltr';
  const label = html`${renderIcon(kind)}<span
      ><b>${t.contacts[kind]}</b> ${value && kind !== 'web' ? html`<bdi dir=${direction}>${value}</bdi>` : nothing}${
        press ? html` <span>${t.press(press)}</span>` : nothing
      }${area || note ? html` <small>${[area, note].filter(Boolean).join(' · ')}</small>` : nothing}</span
    >`;
  const className = `act ${index === 0 && !plain ? 'first' : ''}`;
  if (!uri) return html`<span class=${className}>${label}</span>`;
  const away = uri.startsWith('https:');
  return html`<a
    class=${className}
    href=${uri}
    aria-describedby=${id}
    target=${away ? '_blank' : nothing}
    rel=${away ? 'noopener noreferrer' : nothing}
    >${label}</a
  >`;
}

/** Further numbers of the same kind. */
function renderAlso({ t }: Panel, contacts: readonly ResourceContact[], id: string): TemplateResult {
  return html`<p class="row">
    <span>${t.also}</span> ${contacts.map(
      ({ kind, value, uri, press }) =>
        html`<span
          >${uri ? html`<a class="page" href=${uri} aria-describedby=${id}><bdi dir="ltr">${value ?? t.contacts[kind]}</bdi></a>` : html`<bdi dir="ltr">${value}</bdi>`}${press ? ` ${t.press(press)}` : ''}</span
        >`,
    )}
  </p>`;
}

function renderHours(panel: Panel, { schedule, status, contacts }: Resource): TemplateResult | typeof nothing {
  const { t, language } = panel;
  const { now, zone, languages } = panel.viewer();
  if (status) return html`<p class="hours">${t.paused}</p>`;
  // Something to read has no hours.
  if (!schedule && contacts.every(({ kind }) => kind === 'web' || kind === 'email')) return nothing;
  const { state, always, changes } = openAt(schedule, now, zone);
  const time = changes && timeText(language, languages, zone, changes, now);
  const text =
    state === 'unknown'
      ? t.hoursUnknown
      : always
        ? t.always
        : state === 'open'
          ? time
            ? t.openUntil(time)
            : t.open
          : time
            ? t.closedUntil(time)
            : t.closed;
  return html`<p class="hours ${state}">${text}</p>`;
}

/** Whom it is for, what it costs, in which languages: short, in one line as far as it fits. */
function about(panel: Panel, resource: Resource): string {
  const { t, language } = panel;
  const { audiences, cost, languages, minimumAge, maximumAge, anonymous, confidential } = resource;
  return [
    listText(
      language,
      audiences.map((audience) => t.audiences[audience]),
    ),
    minimumAge === undefined && maximumAge === undefined ? '' : t.ages(minimumAge, maximumAge),
    t.costs[cost],
    listText(
      language,
      languages.map((tag) => languageName(language, tag)),
    ),
    confidential ? t.confidential : '',
    anonymous ? t.anonymous : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function renderChecked(
  panel: Panel,
  { id, assured }: Resource,
  page: string | undefined,
  stale: boolean,
): TemplateResult {
  const { t, language, host, setup } = panel;
  const report = reportLink(host.reportHref ?? setup.value.reportHref, id, `${t.wrong} ${id}`);
  const ask = (event: Event): void => {
    const request = new HavenEvent(
      'haven-report-request',
      { kind: 'resource', id },
      { bubbling: true, cancelable: true },
    );
    if (!host.dispatchEvent(request)) event.preventDefault();
  };
  return html`<p class="row checked">
    <span>${assured ? t.checked(dayText(language, assured)) : t.unchecked}${stale ? html` – <b>${t.stale}</b>` : nothing}</span>
    ${page ? html`<a class="page" href=${page} target="_blank" rel="noopener noreferrer" aria-describedby=${`name-${id}`}>${t.contacts.web}</a>` : nothing}
    ${report ? html`<a class="plain" href=${report} aria-describedby=${`name-${id}`} @click=${ask}>${t.wrong}</a>` : nothing}
  </p>`;
}

/** Somebody who can help. A stale entry stays, says so, and is paler. */
export function renderCard(panel: Panel, resource: Resource): TemplateResult {
  const { t, language, host } = panel;
  const {
    id,
    name,
    area,
    description,
    topics,
    contacts,
    eligibility,
    alert,
    note,
    costNote,
    confidentialityNote,
    country,
    url,
  } = resource;
  const nameId = `name-${id}`;
  const stale = isStale(resource, panel.viewer().now);
  const first = panel.first.includes(resource);
  const short = host.compact && first;
  const other = foreign(resource, language);
  const pages = contacts.filter(({ kind }) => kind === 'web');
  const ways = contacts.filter(({ kind }) => kind !== 'web');
  // A page to read is no way to talk, unless there is nothing else.
  const all = ways.length > 0 ? ways : pages;
  // One way of a kind to press: a second number is for when the first is busy, not one more thing to decide.
  const acts = all.filter((way, index) => way.area || all.findIndex(({ kind }) => kind === way.kind) === index);
  const also = all.filter((way) => !acts.includes(way));
  const page = all === ways ? (pages[0]?.uri ?? url) : undefined;
  const notes = [eligibility, alert, costNote, confidentialityNote, note].filter(Boolean);
  const elsewhere =
    country && panel.place.country && country !== panel.place.country ? countryName(language, country) : '';
  return html`<article part="card" class=${stale ? 'card stale' : 'card'} aria-labelledby=${nameId}>
    <div>
      <h3 id=${nameId}><bdi>${name}</bdi></h3>
      ${area || elsewhere ? html`<p class="small"><bdi>${[elsewhere, area].filter(Boolean).join(' · ')}</bdi></p>` : nothing}
      ${renderHours(panel, resource)}
    </div>
    ${short || !description ? nothing : html`<p class="clip" dir="auto" lang=${other}>${description}</p>`}
    <div class="acts" part="actions">${acts.map((contact, index) => renderContact(panel, contact, index, nameId))}</div>
    ${
      short
        ? nothing
        : html`<div class="about small">
            ${
              topics.length > 0 && !description
                ? html`<p>${t.helpsWith}: ${listText(
                    language,
                    topics.map((topic) => t.topics[topic]),
                  )}</p>`
                : nothing
            }
            <p>${about(panel, resource)}</p>
            ${also.length > 0 ? renderAlso(panel, also, nameId) : nothing}
            ${notes.length > 0 ? html`<p dir="auto" lang=${other}>${notes.join(' ')}</p>` : nothing}
            ${renderChecked(panel, resource, page, stale)}
          </div>`
    }
  </article>`;
}
