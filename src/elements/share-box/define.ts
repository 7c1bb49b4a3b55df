import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenShareBox } from './share-box.js';

define('haven-share-box', HavenShareBox);

declare global {
  interface HTMLElementTagNameMap {
    'haven-share-box': HavenShareBox;
  }
}
