import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyCss, minifyHtml, minifyTemplates } from '../../.config/rollup/minify-templates.mjs';

/** Templates are written with `${}` for each value, as in the sources. */
const html = (text: string): string => minifyHtml(text.replaceAll('${}', '\0')).replaceAll('\0', '${}');
const css = (text: string): string => minifyCss(text.replaceAll('${}', '\0')).replaceAll('\0', '${}');

describe('the template minifier', () => {
  const same: Record<string, [before: string, after: string]> = {
    'makes one space of white space between tags': ['<p>a\n   b</p>\n\t<p></p>', '<p>a b</p> <p></p>'],
    'keeps the single space that separates words': ['<b>a</b> <i>b</i>', '<b>a</b> <i>b</i>'],
    'keeps white space that is no white space to HTML': ['a\u00A0\u00A0b', 'a\u00A0\u00A0b'],
    'makes one space of white space between attributes': [
      '<p\n  class="a"\n  ?hidden=${}\n>',
      '<p class="a" ?hidden=${}>',
    ],
    'leaves attribute values alone': [
      '<p title="a  >  b" class=\'c  d\' data-x = "e  f">',
      '<p title="a  >  b" class=\'c  d\' data-x = "e  f">',
    ],
    'leaves values inside attribute values alone': ['<p class="a  ${}  b">', '<p class="a  ${}  b">'],
    'leaves a slash after a value alone': ['<br class=${} />', '<br class=${} />'],
    'takes comments out': ['a <!-- why\n --> b<!---->c', 'a bc'],
    'keeps a comment that holds a value, which Lit counts': ['<!-- ${} -->', '<!-- ${} -->'],
    'leaves the content of a text area alone': [
      '<textarea>\n  a  ${}\n</textarea>  <p>',
      '<textarea>\n  a  ${}\n</textarea> <p>',
    ],
    'leaves preformatted text alone': ['<pre>a\n  b  <b> c  </b></pre>\n\n<p>', '<pre>a\n  b  <b> c  </b></pre> <p>'],
    'takes a sign for no tag': ['a < b  and  c', 'a < b and c'],
    'copes with a tag that is a value': ['<${}  a=${}></${}>', '<${} a=${}></${}>'],
    'copes with what never ends': ['<p class="a', '<p class="a'],
  };
  for (const [name, [before, after]] of Object.entries(same)) it(name, () => assert.equal(html(before), after));

  const sheets: Record<string, [before: string, after: string]> = {
    'packs a sheet': [':host {\n  color: red;\n  & b { margin: 0 }\n}', ':host{color:red;& b{margin:0}}'],
    'keeps a value as a value': ['a { color: ${}; margin: calc(${} + 1px) }', 'a{color:${};margin:calc(${} + 1px)}'],
    'keeps a value that is a declaration': [':host { ${}; color: red }', ':host{${};color:red}'],
    'keeps a value that is a whole sheet': ['${}\na { b: c }', '${}a{b:c}'],
    'keeps modern rules': [
      '@container (width > 20rem) { a { color: light-dark(#000, #fff) } }',
      '@container (width>20rem){a{color:light-dark(#000,#fff)}}',
    ],
    'leaves a sheet alone whose value it cannot place': ['a${}b { c: d }', 'a${}b { c: d }'],
  };
  for (const [name, [before, after]] of Object.entries(sheets)) it(name, () => assert.equal(css(before), after));

  async function build(code: string): Promise<string> {
    const input = '/virtual/a.js';
    const source = {
      name: 'source',
      resolveId: (id: string) => id,
      load: (id: string) => (id === input ? code : null),
    };
    const bundle = await rollup({ input, plugins: [source, minifyTemplates()], treeshake: false });
    const { output } = await bundle.generate({});
    return output[0].code.trim();
  }

  it('minifies what is tagged, and nothing else', async () => {
    const code = 'x(html`<p>  ${html`<b>  c  </b>`}  </p>`, css`a {  b: c  }`, `a  b`, other`a  b`);';
    assert.equal(await build(code), 'x(html`<p> ${html`<b> c </b>`} </p>`, css`a{b:c}`, `a  b`, other`a  b`);');
  });

  it('writes characters that mean something in a template as they were meant', async () => {
    const tags = 'const html = (s) => [...s], css = html;';
    const built = await build(
      'export const seen = [html`<p>  \\` \\${a} \\\\ </p>`, css`q::before { content: "\\\\201C" }`];',
    );
    const module = (await import(`data:text/javascript,${encodeURIComponent(tags + built)}`)) as { seen: string[][] };
    assert.deepEqual(module.seen, [['<p> ` ${a} \\ </p>'], ['q:before{content:"“"}']]);
  });
});
