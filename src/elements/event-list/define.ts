import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenEventList } from './event-list.js';

define('haven-event-list', HavenEventList);

declare global {
  interface HTMLElementTagNameMap {
    'haven-event-list': HavenEventList;
  }
}
