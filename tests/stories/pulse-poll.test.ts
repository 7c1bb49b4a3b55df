import * as stories from '../../stories/pulse-poll.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('pulse-poll', stories);
