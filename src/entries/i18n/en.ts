import { strings as careCard } from '../../i18n/en/care-card.js';
import { strings as common } from '../../i18n/en/common.js';
import { strings as contentNotes } from '../../i18n/en/content-notes.js';
import { strings as decisions } from '../../i18n/en/decisions.js';
import { strings as desk } from '../../i18n/en/desk.js';
import { strings as deskActs } from '../../i18n/en/desk-acts.js';
import { strings as deskAudit } from '../../i18n/en/desk-audit.js';
import { strings as deskCare } from '../../i18n/en/desk-care.js';
import { strings as deskKeys } from '../../i18n/en/desk-keys.js';
import { strings as deskOpened } from '../../i18n/en/desk-opened.js';
import { strings as deskQueue } from '../../i18n/en/desk-queue.js';
import { strings as errors } from '../../i18n/en/errors.js';
import { strings as eventDetails } from '../../i18n/en/event-details.js';
import { strings as eventList } from '../../i18n/en/event-list.js';
import { strings as personalDetails } from '../../i18n/en/personal-details.js';
import { strings as pollAnswer } from '../../i18n/en/poll-answer.js';
import { strings as pollResults } from '../../i18n/en/poll-results.js';
import { strings as prompts } from '../../i18n/en/prompts.js';
import { strings as pulsePoll } from '../../i18n/en/pulse-poll.js';
import { strings as reactions } from '../../i18n/en/reactions.js';
import { strings as receipt } from '../../i18n/en/receipt.js';
import { strings as resourceMore } from '../../i18n/en/resource-more.js';
import { strings as resourcePanel } from '../../i18n/en/resource-panel.js';
import { strings as resourceScreen } from '../../i18n/en/resource-screen.js';
import { strings as shareBox } from '../../i18n/en/share-box.js';
import { strings as shareCompose } from '../../i18n/en/share-compose.js';
import { strings as storyMore } from '../../i18n/en/story-more.js';
import { strings as storyThread } from '../../i18n/en/story-thread.js';
import { strings as storyWall } from '../../i18n/en/story-wall.js';

/** All strings of the language, by the names under which `strings` of an element or a community overrides them. */
export const strings = {
  'care-card': careCard,
  common,
  'content-notes': contentNotes,
  decisions,
  desk,
  'desk-acts': deskActs,
  'desk-audit': deskAudit,
  'desk-care': deskCare,
  'desk-keys': deskKeys,
  'desk-opened': deskOpened,
  'desk-queue': deskQueue,
  errors,
  'event-details': eventDetails,
  'event-list': eventList,
  'personal-details': personalDetails,
  'poll-answer': pollAnswer,
  'poll-results': pollResults,
  prompts,
  'pulse-poll': pulsePoll,
  reactions,
  receipt,
  'resource-more': resourceMore,
  'resource-panel': resourcePanel,
  'resource-screen': resourceScreen,
  'share-box': shareBox,
  'share-compose': shareCompose,
  'story-more': storyMore,
  'story-thread': storyThread,
  'story-wall': storyWall,
};
