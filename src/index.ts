// Every class, controller and type. Importing this registers nothing, opens nothing and touches no global: it also works
// where there is no page. Registration is in `define`, `autoload` and the `define` of each element.

export { define } from './base/define.js';
export { HavenEvent, type HavenEvents } from './base/event.js';
export { HavenElement } from './base/haven-element.js';
export { VERSION } from './base/version.js';

export { HavenCareCard } from './elements/care-card/care-card.js';
export { HavenCommunity } from './elements/community/community.js';
export { HavenReceipt } from './elements/receipt/receipt.js';
export { HavenResourcePanel } from './elements/resource-panel/resource-panel.js';
export { HavenShareBox } from './elements/share-box/share-box.js';
export { HavenStoryWall } from './elements/story-wall/story-wall.js';

export * from './controllers/care-hints.js';
export * from './controllers/directory-controller.js';
export * from './controllers/live-list-controller.js';
export * from './controllers/localize-controller.js';
export * from './controllers/setup.js';
export * from './controllers/setup-controller.js';
export * from './controllers/submit-controller.js';
export * from './controllers/ticker.js';

export { type Language, LANGUAGES, type OtherLanguage, type Section } from './i18n/section.js';
export type { PageError, PageErrorCode } from './entries/report.js';

// What whoever writes an adapter works with.
export * from './core/backend.js';
export { type Care, type CareFlag, careFor, type CareTier } from './core/care/care.js';
export { attempt } from './core/attempt.js';
export { type Changes, createChanges } from './core/changes.js';
export { type Clock, type Day, isDay, systemClock, today } from './core/clock.js';
export { hashSecret } from './core/crypto/keyring.js';
export { delegateShares } from './core/delegate.js';
export * from './core/errors.js';
export * from './core/models/content-notes.js';
export * from './core/models/reply.js';
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
