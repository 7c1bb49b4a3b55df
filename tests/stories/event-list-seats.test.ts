import * as stories from '../../stories/event-list-seats.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('event-list-seats', stories);
