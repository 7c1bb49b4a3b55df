import * as careCard from '../../stories/care-card.stories.js';
import * as eventList from '../../stories/event-list.stories.js';
import * as pulsePollResults from '../../stories/pulse-poll-results.stories.js';
import * as pulsePoll from '../../stories/pulse-poll.stories.js';
import * as receipt from '../../stories/receipt.stories.js';
import * as resourcePanel from '../../stories/resource-panel.stories.js';
import * as shareBox from '../../stories/share-box.stories.js';
import * as storyWall from '../../stories/story-wall.stories.js';

/** Every story file; the architecture test keeps it equal to the folder `stories`. */
export const storyFiles = {
  careCard,
  eventList,
  pulsePoll,
  pulsePollResults,
  receipt,
  resourcePanel,
  shareBox,
  storyWall,
};
