// A command for tests in Chromium: the colours of the machine instead of the page's, as people with low vision set them.
const clients = new WeakMap();

export const forcedColorsPlugin = () => ({
  name: 'forced-colors-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    const page = session.browser.getPage(session.id);
    const client = clients.get(page) ?? (await page.createCDPSession());
    clients.set(page, client);
    const features = [{ name: 'forced-colors', value: payload.active ? 'active' : 'none' }];
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
