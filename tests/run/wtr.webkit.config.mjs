// The browser tests once more, in WebKitGTK. Its narrowest window is 447 px: narrower layouts are tested in frames.
import { findWebkit } from './browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';
import { shared } from './wtr.config.mjs';

const { missing, ...programs } = findWebkit();
if (missing) throw new Error(missing);

export default { ...shared, concurrency: 1, browsers: [webkitLauncher(programs)] };
