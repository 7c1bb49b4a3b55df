import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenPulsePoll } from './pulse-poll.js';

define('haven-pulse-poll', HavenPulsePoll);

declare global {
  interface HTMLElementTagNameMap {
    'haven-pulse-poll': HavenPulsePoll;
  }
}
