import * as stories from '../../stories/event-list.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('event-list', stories);
