import * as stories from '../../stories/story-wall.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('story-wall', stories);
