import * as stories from '../../stories/desk-keys-manage.stories.js';
import { everyStory } from '../helpers/every-story.js';

everyStory('desk-keys-manage', stories);
