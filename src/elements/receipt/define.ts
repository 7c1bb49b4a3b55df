import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenReceipt } from './receipt.js';

define('haven-receipt', HavenReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'haven-receipt': HavenReceipt;
  }
}
