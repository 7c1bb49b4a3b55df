import * as stories from '../../stories/desk-keys-papers.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('desk-keys-papers', stories);
