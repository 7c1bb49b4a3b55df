// The order counts: the context root and what it gives stand before any element asks for it.
import './controllers/context-root.js';
import './entries/defaults.js';
import './elements/care-card/define.js';
import './elements/community/define.js';
import './elements/event-list/define.js';
import './elements/moderator-desk/define.js';
import './elements/pulse-poll/define.js';
import './elements/receipt/define.js';
import './elements/resource-panel/define.js';
import './elements/share-box/define.js';
import './elements/story-wall/define.js';

export { configure } from './controllers/context-root.js';
