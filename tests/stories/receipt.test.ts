import * as stories from '../../stories/receipt.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('receipt', stories);
