import { LocalizeController, type LocalizedHost } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { ErrorStrings } from '../../i18n/en/errors.js';
import type { ReportStrings } from '../../i18n/en/report.js';
import type { ReportWriteStrings } from '../../i18n/en/report-write.js';
import { commonSection } from '../../i18n/sections/common.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { reportSection } from '../../i18n/sections/report.js';
import { reportWriteSection } from '../../i18n/sections/report-write.js';

/** The strings of what is opened. */
export interface Words {
  readonly common: LocalizeController<CommonStrings>;
  readonly errors: LocalizeController<ErrorStrings>;
  readonly report: LocalizeController<ReportStrings>;
  readonly write: LocalizeController<ReportWriteStrings>;
}

export function loadWords(host: LocalizedHost, setup: SetupController): Words {
  return {
    common: new LocalizeController(host, commonSection, setup.strings),
    errors: new LocalizeController(host, errorsSection, setup.strings),
    report: new LocalizeController(host, reportSection, setup.strings),
    write: new LocalizeController(host, reportWriteSection, setup.strings),
  };
}
