// Every class, controller and type. Importing this registers nothing, opens nothing and touches no global: it also works
// where there is no page. Registration is in `define`, `autoload` and the `define` of each element.

export { define } from './base/define.js';
export { HavenEvent, type HavenEvents } from './base/event.js';
export { HavenElement } from './base/haven-element.js';
export { VERSION } from './base/version.js';

export { HavenCareCard } from './elements/care-card/care-card.js';
export { HavenCommunity } from './elements/community/community.js';
export { HavenEventList } from './elements/event-list/event-list.js';
export { HavenMyItems } from './elements/my-items/my-items.js';
export { HavenModeratorDesk } from './elements/moderator-desk/moderator-desk.js';
export { HavenPulsePoll } from './elements/pulse-poll/pulse-poll.js';
export { HavenReceipt } from './elements/receipt/receipt.js';
export { HavenResourcePanel } from './elements/resource-panel/resource-panel.js';
export { HavenShareBox } from './elements/share-box/share-box.js';
export { HavenStoryWall } from './elements/story-wall/story-wall.js';

export * from './controllers/care-hints.js';
export * from './controllers/desk-controller.js';
export * from './controllers/directory-controller.js';
export * from './controllers/live-list-controller.js';
export * from './controllers/localize-controller.js';
export * from './controllers/setup.js';
export * from './controllers/setup-controller.js';
export * from './controllers/submit-controller.js';
export * from './controllers/ticker.js';
export type { UnlockedModerator } from './controllers/unlocked-moderator.js';

export { type Language, LANGUAGES, type OtherLanguage, type Section } from './i18n/section.js';
export type { PageError, PageErrorCode } from './entries/report.js';

// What whoever writes an adapter works with.
export * from './core/backend.js';
export { type Care, type CareFlag, careFor, type CareTier } from './core/care/care.js';
export { attempt } from './core/attempt.js';
export { type Changes, createChanges } from './core/changes.js';
export { type Clock, type Day, isDay, systemClock, today } from './core/clock.js';
export { hashSecret } from './core/crypto/keyring.js';
export type { ListedEvent } from './core/calendar/listed.js';
export { checkpointText, signCheckpoint } from './core/audit/checkpoint.js';
export * from './core/audit/verify.js';
export { auditObject, chainRows, NO_ROW, rowHash } from './core/audit/chain.js';
export { delegateShares } from './core/delegate.js';
export * from './core/delegates.js';
export * from './core/errors.js';
export { type Ids, randomIds } from './core/ids.js';
export * from './core/models/content-notes.js';
export * from './core/models/desk-rows.js';
export * from './core/models/desk-rules.js';
export * from './core/models/desk-store.js';
export * from './core/models/event.js';
export * from './core/models/item-states.js';
export * from './core/models/key-ring.js';
export { openMailboxPage, type OpenedPage } from './core/models/mailbox.js';
export * from './core/models/moderation.js';
export * from './core/models/poll.js';
export * from './core/models/poll-answers.js';
export * from './core/models/poll-definition.js';
export { type PollProblem, problemOf } from './core/models/poll-parse.js';
export { stepsOf } from './core/models/poll-question.js';
export * from './core/models/poll-reads.js';
export * from './core/models/poll-results.js';
export * from './core/models/poll-rows.js';
export * from './core/models/poll-rules.js';
export * from './core/models/poll-words.js';
export * from './core/models/reply.js';
export * from './core/models/report.js';
export * from './core/models/resource.js';
export * from './core/models/share.js';
export * from './core/models/share-input.js';
export * from './core/models/share-list.js';
export * from './core/models/share-queries.js';
export * from './core/models/share-reads.js';
export * from './core/models/share-rows.js';
export * from './core/models/share-writes.js';
export * from './core/paging.js';
export { parseScope } from './core/models/parse-scope.js';
export * from './core/scope.js';

// Who can help: hours, order, search, and files of a host's own.
export { openAt, type OpenState } from './core/hours/open-at.js';
export { guessPlace, type PlaceGuess, type PlaceSigns } from './core/place/place.js';
export type { ResourceFilter } from './core/resources/filter.js';
export { createFinder, type Finder, type FinderOptions, type Offered } from './core/resources/finder.js';
export { firstResources, inOrder } from './core/resources/first.js';
export { type HsdsPackage, toHsds } from './core/resources/hsds-write.js';
export { mergeResources } from './core/resources/merge.js';
export { type DirectoryContents, readDirectory } from './core/resources/read-directory.js';
export { isStale } from './core/resources/stale.js';
export type { Viewer } from './core/resources/viewer.js';
