import type { LocalizedHost } from '../../controllers/localize-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { ErrorStrings } from '../../i18n/en/errors.js';
import type { ContentNotesStrings } from '../../i18n/en/content-notes.js';
import type { PersonalDetailsStrings } from '../../i18n/en/personal-details.js';
import type { ShareBoxStrings } from '../../i18n/en/share-box.js';
import type { ShareComposeStrings } from '../../i18n/en/share-compose.js';
import { commonSection } from '../../i18n/sections/common.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { personalDetailsSection } from '../../i18n/sections/personal-details.js';
import { shareBoxSection } from '../../i18n/sections/share-box.js';
import { shareComposeSection } from '../../i18n/sections/share-compose.js';

/** The strings of everything after the first words. */
export interface Words {
  readonly common: LocalizeController<CommonStrings>;
  readonly errors: LocalizeController<ErrorStrings>;
  readonly box: LocalizeController<ShareBoxStrings>;
  readonly compose: LocalizeController<ShareComposeStrings>;
  readonly notes: LocalizeController<ContentNotesStrings>;
  readonly details: LocalizeController<PersonalDetailsStrings>;
}

export function loadWords(host: LocalizedHost, setup: SetupController): Words {
  return {
    common: new LocalizeController(host, commonSection, setup.strings),
    errors: new LocalizeController(host, errorsSection, setup.strings),
    box: new LocalizeController(host, shareBoxSection, setup.strings),
    compose: new LocalizeController(host, shareComposeSection, setup.strings),
    notes: new LocalizeController(host, contentNotesSection, setup.strings),
    details: new LocalizeController(host, personalDetailsSection, setup.strings),
  };
}
