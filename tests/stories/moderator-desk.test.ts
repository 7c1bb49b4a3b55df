import * as stories from '../../stories/moderator-desk.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('moderator-desk', stories);
