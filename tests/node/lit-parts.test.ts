// The script-tag build goes without parts of Lit. What needs one of them must stop the build, not break on somebody's page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lightLit, missedBySource, missedByTemplate, sameAsLit } from '../../.config/rollup/lit-parts.mjs';

/** Templates are written with `${}` for each value, as in the sources. */
const template = (text: string): string => text.replaceAll('${}', '\0');

describe('the parts of Lit that are left out', () => {
  const sources: Record<string, string> = {
    directives: "import { repeat } from 'lit/directives/repeat.js';",
    'math templates': "import { html, mathml } from 'lit';",
    noChange: "import { noChange } from 'lit';",
    'listeners with options': 'html`<p @scroll=${{ handleEvent, passive: true }}></p>`',
    'static properties': 'class A extends LitElement { static override properties = {}; }',
    'properties on accessors': '@property({ type: Number }) set size(value: number) {}',
    'options of properties': '@property({ type: Array }) list = [];',
    'class initializers': 'HavenElement.addInitializer(() => {});',
    shouldUpdate: 'protected override shouldUpdate(changed) { return true; }',
    'hooks and places of Lit’s own': 'protected override firstUpdated(): void {}',
  };
  for (const [part, code] of Object.entries(sources)) {
    it(`are missed where a source uses ${part}`, () => assert.equal(missedBySource(code), part));
  }

  const templates: Record<string, string> = {
    'values inside <textarea>, <title>, <script> and <style>': '<p></p><textarea rows="2">${}</textarea>',
    'values inside comments': '<p><!-- ${} --></p>',
    'values in the place of a tag': '<${}></${}>',
    'values in the place of an attribute': '<p class="a" ?hidden=${} ${}>x</p>',
  };
  for (const [part, text] of Object.entries(templates)) {
    it(`are missed where a template has ${part}`, () => assert.equal(missedByTemplate(template(text)), part));
  }

  const plain = [
    '<p class="a ${} b ${}" .x=${} ?hidden=${} @click=${}>${} and ${}</p>',
    '<br id=${} /><input type="text" value=\'${}\' />',
    '<textarea id="text" ?disabled=${}></textarea>${}',
    '${}${}',
    '<a href="?a=1&b=${}">2 < 3</a>',
  ];
  it('are not missed by plain templates, which are read as Lit reads them', () => {
    for (const text of plain) {
      assert.equal(missedByTemplate(template(text)), undefined, text);
      assert.equal(sameAsLit(template(text)), true, text);
    }
  });

  it('are noticed where a template cannot be read at a glance', () => {
    for (const text of ['<p>total b=${}</p>', '<p title="a > b" class=${}></p>']) {
      assert.equal(sameAsLit(template(text)), false, text);
    }
  });

  it('stop the build when Lit is not as it was', () => {
    assert.throws(
      () => lightLit('/x/node_modules/lit-element/lit-element.js', 'class i{}'),
      /does not know this version/,
    );
  });
});
