import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenResourcePanel } from './resource-panel.js';

define('haven-resource-panel', HavenResourcePanel);

declare global {
  interface HTMLElementTagNameMap {
    'haven-resource-panel': HavenResourcePanel;
  }
}
