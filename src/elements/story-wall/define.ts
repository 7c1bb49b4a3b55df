import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenStoryWall } from './story-wall.js';

define('haven-story-wall', HavenStoryWall);

declare global {
  interface HTMLElementTagNameMap {
    'haven-story-wall': HavenStoryWall;
  }
}
