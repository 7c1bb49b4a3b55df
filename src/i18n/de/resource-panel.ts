import type { ResourcePanelStrings } from '../en/resource-panel.js';

export const strings: ResourcePanelStrings = {
  loading: 'Es wird nachgesehen, wer helfen kann.',
  unreachable:
    'Die Nummern konnten gerade nicht geholt werden. Das liegt nicht an dir. Auch dieses Verzeichnis kennt sie:',
  directory: 'Eine Nummer finden',
};
