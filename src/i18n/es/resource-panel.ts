import type { ResourcePanelStrings } from '../en/resource-panel.js';

export const strings: ResourcePanelStrings = {
  loading: 'Buscando quién puede ayudar.',
  unreachable: 'Ahora mismo no se han podido traer las líneas. No es culpa tuya. Este directorio también las tiene:',
  directory: 'Buscar una línea de ayuda',
};
