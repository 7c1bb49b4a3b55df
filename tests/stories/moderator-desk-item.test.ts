import * as stories from '../../stories/moderator-desk-item.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('moderator-desk-item', stories);
