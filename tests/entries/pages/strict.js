// Notes what the page's policy forbade and what nobody caught.
window.trouble = [];
const note = (text) => window.trouble.push(text);
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  note(`${violatedDirective} ${blockedURI}`),
);
document.addEventListener('haven-error', ({ detail }) => note(JSON.stringify(detail)));
addEventListener('error', ({ message }) => note(message));
addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
