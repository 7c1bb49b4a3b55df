import '../../controllers/context-root.js';
import { define } from '../../base/define.js';
import { HavenReportButton } from './report-button.js';

define('haven-report-button', HavenReportButton);

declare global {
  interface HTMLElementTagNameMap {
    'haven-report-button': HavenReportButton;
  }
}
