import * as stories from '../../stories/pulse-poll-results.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('pulse-poll-results', stories);
