import * as stories from '../../stories/my-items.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('my-items', stories);
