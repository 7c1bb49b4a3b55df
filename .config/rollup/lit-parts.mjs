// What the script-tag build leaves out of Lit: parts that nothing here can ever reach, each with the sign by which a source
// or a template would show that it needs it after all. Both are checked, and the build fails with the name of the part:
// when Lit has changed (a `find` is gone), and when an element begins to use a part (then take its entry out; the bytes
// come back). `dist/`, Storybook and the tests of single elements use Lit as it is.

import { readFileSync } from 'node:fs';
import { _$LH } from 'lit-html';

/** By sign in a source of ours. */
const SIGNS = {
  directives: /from ['"]lit\/(?:async-)?directive|from ['"]lit\/static-html/,
  'math templates': /import [^;]*\bmathml\b[^;]*from ['"]lit['"]/,
  noChange: /import [^;]*\bnoChange\b[^;]*from ['"]lit['"]/,
  'listeners with options': /@[\w-]+=\$\{\s*\{/,
  'static properties': /static (?:override |readonly )*properties\b/,
  'properties on accessors': /@property\([^)]*\)\s*(?:override |protected |static )*(?:get|set|accessor)\s/,
  'options of properties':
    /\b(?:useDefault|noAccessor|state|attribute): true|@state\(|type: (?:Object|Array)\b|\bhasChanged\b|\b(?:to|from)Attribute\b|converter: \{/,
  'class initializers': /\baddInitializer\b/,
  shouldUpdate: /\bshouldUpdate\s*\(/,
  'hooks and places of Lit’s own':
    /\b(?:firstUpdated|getUpdateComplete|enableUpdating|performUpdate|isUpdatePending|shadowRootOptions|elementProperties|elementStyles|renderBefore)\b/,
};

/** By sign in a template, its values as `\0`. */
const TEMPLATE_SIGNS = {
  'values inside <textarea>, <title>, <script> and <style>':
    /<(textarea|title|script|style)\b[^>]*>(?:(?!<\/\1)[^])*\0/i,
  'values inside comments': /<!--/,
  'values in the place of a tag': /<\/?\0/,
  'values in the place of an attribute':
    /<[a-z][\w-]*(?:\s+[^\s=>\0"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s+\0/i,
};

const cut = (find, put = '') => [find, put];

/**
 * The HTML of a template with a mark in the place of each value, and the names of the attributes that hold values: what
 * Lit finds out by reading HTML letter by letter. Templates that have gone through the minifier show it at a glance;
 * `sameAsLit` makes sure of that for every one.
 */
function markUp(strings, suffix, mark) {
  const names = [];
  let html = '';
  for (let at = 0; at < strings.length - 1; at++) {
    html += strings[at].replace(/ ([^ =]+)(="[^"]*|='[^']*|=)$/, (_, name, rest) => {
      names.push(name);
      return ` ${name}${suffix}${rest}`;
    });
    html += /<[^>]*$/.test(html) ? mark + (strings[at + 1].startsWith('/>') ? ' ' : '') : `<?${mark}>`;
  }
  return [html + (strings.at(-1) || '<?>'), names];
}

/** By file, in the order of the file: `[found once, put in its place]`. */
const CUTS = {
  'lit-html/lit-html.js': [
    cut('b=x(1),w=x(2),T=x(3),', 'b=x(1),w=x(2),'),
    cut('E=Symbol.for("lit-noChange"),'),
    cut(
      /const N=\(t,i\)=>\{[^]*?return\[V\(t,l\+\(t\[s\]\|\|"<\?>"\)[^]*?,e\]\};/,
      `const Y=${markUp};const N=(t,e)=>{const i=Y(t,h,o);return i[0]=V(t,e>1?\`<svg>\${i[0]}</svg>\`:i[0]),i};`,
    ),
    cut('constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t,_$litType$:i}){'),
    cut('=N(t,i);if(this.el=S.createElement(f,e)', '=N(t,i);if(this.el=S.createElement(f)'),
    cut(',2===i||3===i){', ',i>1){'),
    cut('else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'),
    cut(
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ),
    cut(
      'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'else r.data===n&&d.push({type:2,index:l});',
    ),
    cut('static createElement(t,i){', 'static createElement(t){'),
    cut(
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    ),
    cut(
      'class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){',
      'class R{constructor(t){this._$AV=[],this._$AD=t}u(t){',
    ),
    cut('(t?.creationScope??l).importNode', 'l.importNode'),
    cut(
      '{let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}',
      '{this._$AV.push(2===r.type?new k(h,h.nextSibling,t):new r.ctor(h,r.name,r.strings,t)),r=s[++n]}',
    ),
    cut(
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ),
    cut(
      'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)',
      'constructor(t,i,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}_$AI(t){a(t)',
    ),
    cut('t!==this._$AH&&t!==E&&this._(t):void', 't!==this._$AH&&this._(t):void'),
    cut(
      '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      '{values:i}=t,e=this._$AC(t);',
    ),
    cut('const t=new R(e,this),s=t.u(this.options)', 'const t=new R(e),s=t.u(this.options)'),
    cut('new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'),
    cut(
      '(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;)',
      '(this._$AR(s&&s._$AB.nextSibling),i.length=e)}_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;)',
    ),
    cut('const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'),
    cut('setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'),
    cut(
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i,s,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
    ),
    cut(
      '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);',
      '_$AI(t,s){const h=this.strings;let o=!1;if(void 0===h)o=!a(t)||t!==this._$AH,o&&(this._$AH=t);',
    ),
    cut('r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'),
    cut('o&&!e&&this.j(t)', 'o&&this.j(t)'),
    cut('constructor(){super(...arguments),this.type=3}'),
    cut('constructor(){super(...arguments),this.type=4}'),
    cut(
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
      '_$AI(t){this.element[(t??=A)===A?"removeEventListener":"addEventListener"](this.name,this),this._$AH=t}',
    ),
    cut(
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    ),
    cut(
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ),
    cut('c(),t),t,void 0,s??{})', 'c(),t),t,s??{})'),
    cut(
      'export{j as _$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg}',
      'export{b as html,A as nothing,D as render,w as svg}',
    ),
    cut(
      'const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
      'const e=globalThis.trustedTypes?.createPolicy("lit-html",{createHTML:t=>t}),',
    ),
    cut('throw Error("invalid template strings array");return void 0!==e?', 'throw Error();return e?'),
    cut('this.el=S.createElement(f),P', 'this.el=document.createElement("template"),this.el.innerHTML=f,P'),
    cut('static createElement(t){const s=l.createElement("template");return s.innerHTML=t,s}'),
    cut('if(r.hasAttributes())for', 'for'),
    cut('ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:{".":I,"?":L,"@":z}[e[1]]??H'),
    cut(
      '{"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
      '{this._$AH.call(this.options.host??this.element,t)}',
    ),
    cut(
      '{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,s??{})}return h._$AI(t),h}',
      '{(i._$litPart$??=new k(i.appendChild(c()),null,s??{}))._$AI(t)}',
    ),
  ],
  '@lit/reactive-element/reactive-element.js': [
    cut(
      'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from',
      'import{adoptStyles as s}from"./css-tag.js";export{CSSResult,css}from',
    ),
    cut(
      '{is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object,a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      '{is:i,defineProperty:e,getPrototypeOf:n}=Object,u={toAttribute:(t,s)=>s===Boolean?t?"":null:t,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number?null===t?null:Number(t):t},f=(t,s)=>!i(t,s),b={};',
    ),
    cut('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'),
    cut(
      '{if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      '{this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ),
    cut(
      'if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this',
      'if(this.hasOwnProperty("elementProperties"))return;const t=n(this);t.finalize(),this',
    ),
    cut('this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'),
    cut(
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      'this.finalized=!0,this._$Ei(),',
    ),
    cut(
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    ),
    cut(',this.constructor.l?.forEach(t=>t(this))'),
    cut(
      '(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)',
      '(i.converter?.toAttribute??u.toAttribute)(s,i.type)',
    ),
    cut(
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'h=t.converter?.fromAttribute??t.converter??u.fromAttribute;this._$Em=e,this[e]=h(s,t.type),this._$Em=null',
    ),
    cut(
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!(i.hasChanged??f)(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),!0===i.reflect&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ),
    cut(
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    ),
    cut(
      'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'if(this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
    ),
    cut('shouldUpdate(t){return!0}'),
    cut(
      'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      'y.elementProperties=new Map,y.finalized=!0;',
    ),
    cut('return this.finalize(),this._$Eh&&[...', 'return this.finalize(),[...'),
    cut('"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i??t.toLowerCase()'),
    cut(
      'super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){',
      'super(),this.isUpdatePending=this.hasUpdated=!1,',
    ),
    cut('t.size>0&&(this._$Ep=t)', 'this._$Ep=t'),
    cut(
      'if(this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
      'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];',
    ),
    cut('this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'),
    cut('static getPropertyOptions(t){return this.elementProperties.get(t)??b}'),
    cut('const t=i.getPropertyOptions(e)', 'const t=i.elementProperties.get(e)'),
    cut('i??=this.constructor.getPropertyOptions(t),', 'i??=this.constructor.elementProperties.get(t),'),
    cut('y.shadowRootOptions={mode:"open"},'),
    cut('enableUpdating(t){}'),
    cut('attributeChangedCallback(t,s,i){this._$AK(t,i)}'),
    cut('_$AK(t,s){', 'attributeChangedCallback(t,_,s){'),
    cut('t.converter?.fromAttribute??t.converter??u', 't.converter??u'),
    cut('if(void 0!==e&&!0===i.reflect){const h=', 'const h='),
    cut('this.setAttribute(e,h),this._$Em=null}}', 'this.setAttribute(e,h),this._$Em=null}'),
    cut('i.converter?.toAttribute??u', 'u'),
    cut('(i.hasChanged??f)(this[t],s)', 'f(this[t],s)'),
    cut('const t=this.scheduleUpdate();return null!=t&&await t,!', 'return await this.scheduleUpdate(),!'),
    cut('get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){', 'get updateComplete(){'),
    cut('this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'),
    cut('firstUpdated(t){}'),
    cut(
      'export{y as ReactiveElement,s as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual}',
      'export{y as ReactiveElement}',
    ),
  ],
  'lit-element/lit-element.js': [
    cut('import{render as e,noChange as r}from', 'import{render as e}from'),
    cut('const s=globalThis;'),
    cut('this.renderOptions={host:this},this._$Do=void 0', 'this.renderOptions={host:this}'),
    cut(
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(',
      'super.update(t),e(',
    ),
    cut(
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}',
    ),
    cut('createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}'),
    cut(
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");export{i as LitElement,n as _$LE};',
      'i.finalized=!0;export{i as LitElement};',
    ),
  ],
  // The entry itself keeps room with a constructed sheet, so browsers without them never get as far as Lit's way around.
  '@lit/reactive-element/css-tag.js': [
    cut(
      'const t=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s=Symbol(),o=new WeakMap;',
    ),
    cut(
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}',
      'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ),
    cut(
      'const r=t=>new n("string"==typeof t?t:t+"",void 0,s),i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)},S=(s,o)=>{if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}},c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;export{n as CSSResult,S as adoptStyles,i as css,c as getCompatibleStyle,e as supportsAdoptingStyleSheets,r as unsafeCSS};',
      'const i=(t,...e)=>new n(e.reduce((e,s,o)=>e+s+t[o+1],t[0])),S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)};export{n as CSSResult,S as adoptStyles,i as css};',
    ),
  ],
};

const PRIVATE =
  /_\$[A-Za-z]+[$_]?|\b(?:enableUpdating|performUpdate|isUpdatePending|elementProperties|elementStyles)\b/g;
/** What only Lit and our own classes call; a host that waits for a drawing has `updateComplete`. */
const AMONG_US =
  /\b(?:(?:add|remove)Controller|host(?:Connected|Disconnected|Updated?)|requestUpdate|scheduleUpdate|hasUpdated|willUpdate|finalizeStyles|createProperty|createRenderRoot|renderOptions)\b/g;
/** Within lit-html alone. */
const IN_TEMPLATES = /\b(?:strings|values|options|element|parts|ctor|index)\b/g;
const names = new Map();

/**
 * Lit's private names are the same in all its packages, so that two copies of different age can work together. All that
 * is in cdn/ is of one age, and a second copy on the page has its own.
 */
const shortName = (name) => names.get(name) ?? names.set(name, `_${(names.size + 10).toString(36)}`).get(name);

// In a fixed order, whatever file comes first: the same sources make the same files.
for (const file of Object.keys(CUTS).sort()) {
  const code = readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
  for (const words of [PRIVATE, AMONG_US, IN_TEMPLATES]) code.match(words)?.forEach(shortName);
}

export const isLit = (path) => /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//.test(path);

/** A file of Lit without the parts; throws where a part is not as it was. */
export function lightLit(path, code) {
  let light = code;
  const [, name] = /\/node_modules\/(.*)$/.exec(path);
  for (const [find, put] of CUTS[name] ?? []) {
    if (typeof find === 'string' ? light.split(find).length !== 2 : !find.test(light))
      throw new Error(`lit-parts.mjs does not know this version of ${name}: ${find}`);
    light = light.replace(find, () => put);
  }
  if (name === 'lit-html/lit-html.js') light = light.replace(IN_TEMPLATES, shortName);
  return lightNames(light.replace(PRIVATE, shortName));
}

/** A source, Lit's or ours, with the words that are only among them shortened. */
export const lightNames = (code) => code.replace(AMONG_US, shortName);

/** What a source of ours needs of Lit that is not there. */
export const missedBySource = (code) => Object.keys(SIGNS).find((part) => SIGNS[part].test(code));

/** Whether the short way to read a template gives just what Lit itself makes of it. */
export function sameAsLit(html) {
  const strings = html.split('\0');
  const lit = _$LH.L(Object.assign([...strings], { raw: strings }), _$LH.C);
  return JSON.stringify(markUp(strings, _$LH.M, _$LH.P)) === JSON.stringify([String(lit[0]), lit[1]]);
}

/** What a template needs of Lit that is not there. */
export const missedByTemplate = (html) => Object.keys(TEMPLATE_SIGNS).find((part) => TEMPLATE_SIGNS[part].test(html));
