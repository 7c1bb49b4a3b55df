// Controls that write tokens into a sheet of the page's own, through the CSSOM: no `style` attribute is touched.
const fonts = {
  'As the page': '',
  Serif: "1em Georgia, 'Noto Serif', serif",
  Rounded: "1em ui-rounded, 'Nunito', 'Noto Sans', sans-serif",
};

const controls = [
  { label: 'Accent', name: '--haven-color-accent', type: 'color', value: '#17695f' },
  { label: 'Text', name: '--haven-color-text', type: 'color', value: '#26302f' },
  { label: 'Surface', name: '--haven-color-surface', type: 'color', value: '#f6f4ee' },
  { label: 'Background of the page', name: 'background-color', type: 'color', value: '#fbfaf7' },
  { label: 'Size of the text', name: 'font-size', type: 'range', min: 12, max: 24, step: 1, value: 16, unit: 'px' },
  {
    label: 'Line height',
    name: '--haven-line-height',
    type: 'range',
    min: 1.2,
    max: 2.2,
    step: 0.05,
    value: 1.55,
    unit: '',
  },
  { label: 'Corners', name: '--haven-radius', type: 'range', min: 0, max: 2.5, step: 0.125, value: 0.875, unit: 'rem' },
  {
    label: 'Corners of fields',
    name: '--haven-radius-small',
    type: 'range',
    min: 0,
    max: 1.5,
    step: 0.125,
    value: 0.5,
    unit: 'rem',
  },
  {
    label: 'Corners of buttons',
    name: '--haven-radius-button',
    type: 'range',
    min: 0,
    max: 2,
    step: 0.125,
    value: 2,
    unit: 'rem',
  },
  { label: 'Space', name: '--haven-space', type: 'range', min: 0.25, max: 1, step: 0.0625, value: 0.5, unit: 'rem' },
  { label: 'Type', name: '--haven-font', type: 'select', options: fonts },
];

function field({ type, options, ...rest }) {
  if (type === 'select') {
    const select = document.createElement('select');
    for (const [text, value] of Object.entries(options)) select.add(new Option(text, value));
    return select;
  }
  const { min = '', max = '', step = '', value } = rest;
  // The limits before the value: a range clips what it is given. As the default, so that a reset comes back to it.
  return Object.assign(document.createElement('input'), { type, min, max, step, defaultValue: value });
}

/** @param {HTMLElement} panel @param {HTMLElement} stage @param {HTMLElement} copy */
export function playground(panel, stage, copy) {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`#${stage.id} {}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { style } = sheet.cssRules[0];

  const tell = () => {
    const lines = [...style].map((name) => `  ${name}: ${style.getPropertyValue(name).trim()};`);
    copy.textContent = lines.length
      ? `.my-page {\n${lines.join('\n')}\n}`
      : '/* Nothing is set: all of it comes from the page. */';
  };

  for (const control of controls) {
    const input = field(control);
    const label = document.createElement('label');
    label.append(control.label, input);
    input.addEventListener('input', () => {
      if (input.value) style.setProperty(control.name, input.value + (control.unit ?? ''));
      else style.removeProperty(control.name);
      tell();
    });
    panel.append(label);
  }
  const clear = Object.assign(document.createElement('button'), {
    type: 'reset',
    className: 'send',
    textContent: 'As the page again',
  });
  panel.append(clear);
  panel.addEventListener('reset', () => {
    for (const name of [...style]) style.removeProperty(name);
    tell();
  });
  tell();
}
