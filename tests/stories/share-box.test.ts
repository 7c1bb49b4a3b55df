import * as stories from '../../stories/share-box.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('share-box', stories);
