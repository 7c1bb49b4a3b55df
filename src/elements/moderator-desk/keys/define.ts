import '../../../controllers/context-root.js';
import { define } from '../../../base/define.js';
import { HavenDeskKeys } from './desk-keys.js';

define('haven-desk-keys', HavenDeskKeys);

declare global {
  interface HTMLElementTagNameMap {
    'haven-desk-keys': HavenDeskKeys;
  }
}
