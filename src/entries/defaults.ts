import { setUp } from './page.js';
import { report } from './report.js';

setUp({}, report);
