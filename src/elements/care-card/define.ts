import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenCareCard } from './care-card.js';

define('haven-care-card', HavenCareCard);

declare global {
  interface HTMLElementTagNameMap {
    'haven-care-card': HavenCareCard;
  }
}
