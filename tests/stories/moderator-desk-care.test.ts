import * as stories from '../../stories/moderator-desk-care.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('moderator-desk-care', stories);
