import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenCommunity } from './community.js';

define('haven-community', HavenCommunity);

declare global {
  interface HTMLElementTagNameMap {
    'haven-community': HavenCommunity;
  }
}
