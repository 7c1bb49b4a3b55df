import * as stories from '../../stories/pulse-poll-host.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('pulse-poll-host', stories);
