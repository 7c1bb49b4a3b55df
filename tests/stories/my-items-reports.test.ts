import * as stories from '../../stories/my-items-reports.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('my-items-reports', stories);
