import * as stories from '../../stories/resource-panel.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('resource-panel', stories);
