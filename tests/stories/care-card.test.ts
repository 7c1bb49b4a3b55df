import * as stories from '../../stories/care-card.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('care-card', stories);
