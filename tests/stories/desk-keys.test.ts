import * as stories from '../../stories/desk-keys.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('desk-keys', stories);
