import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenModeratorDesk } from './moderator-desk.js';

define('haven-moderator-desk', HavenModeratorDesk);

declare global {
  interface HTMLElementTagNameMap {
    'haven-moderator-desk': HavenModeratorDesk;
  }
}
