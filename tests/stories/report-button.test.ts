import * as stories from '../../stories/report-button.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('report-button', stories);
