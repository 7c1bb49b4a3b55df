import * as stories from '../../stories/report-button-send.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('report-button-send', stories);
