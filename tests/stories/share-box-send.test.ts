import * as stories from '../../stories/share-box-send.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('share-box-send', stories);
