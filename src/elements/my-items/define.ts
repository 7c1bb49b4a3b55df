import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenMyItems } from './my-items.js';

define('haven-my-items', HavenMyItems);

declare global {
  interface HTMLElementTagNameMap {
    'haven-my-items': HavenMyItems;
  }
}
