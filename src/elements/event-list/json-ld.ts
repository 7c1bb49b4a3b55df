import type { EventListing, EventOccurrence } from '../../core/models/event.js';

/** Enough for a search engine; the rest is on the page. */
const MOST = 50;
const ID = 'data-haven-events';

const iso = ({ time }: EventOccurrence): { startDate: string; endDate: string } =>
  time.type === 'zoned'
    ? { startDate: new Date(time.start).toISOString(), endDate: new Date(time.end).toISOString() }
    : { startDate: time.start, endDate: time.end };

/** One event by the words of schema.org. Who supports people, how to leave and content notes are not for search engines. */
function thing(event: EventOccurrence): object {
  const { title, description, place, link, status, movedFrom, host, languages, recorded: _, page } = event;
  const mode = place && link ? 'Mixed' : link ? 'Online' : 'Offline';
  const state = status === 'cancelled' ? 'EventCancelled' : movedFrom ? 'EventRescheduled' : 'EventScheduled';
  const online = link && { '@type': 'VirtualLocation', url: link };
  const there = place && { '@type': 'Place', name: place, address: place };
  return {
    '@type': 'Event',
    name: title,
    ...iso(event),
    ...(movedFrom && { previousStartDate: iso({ ...event, time: movedFrom }).startDate }),
    eventStatus: `https://schema.org/${state}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...((there || online) && { location: there && online ? [there, online] : there || online }),
    ...(description && { description }),
    ...(page && { url: page }),
    ...(host && { organizer: { '@type': 'Organization', name: host } }),
    ...(languages && { inLanguage: languages }),
  };
}

/**
 * Writes the events into the page as JSON-LD, in place of what was written before. The text goes in as a text node, which
 * no policy takes for a script: a block of data never runs.
 */
export function writeJsonLd(host: HTMLElement, { events }: EventListing): void {
  host.querySelector(`:scope > script[${ID}]`)?.remove();
  const shown = events.filter((event) => !event.private).slice(0, MOST);
  if (!shown.length) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(ID, '');
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': shown.map(thing) });
  // No `</script>` or `<!--`, should somebody take the page's text and serve it again.
  script.append(document.createTextNode(text.replace(/</g, '\\u003c')));
  host.append(script);
}
