import { _$LH } from 'lit-html/private-ssr-support.js';
import { endless, read } from './places.ts';

const svg = 'http://www.w3.org/2000/svg';

/** What Lit fills an attribute with. */
const fills: Readonly<Record<string, unknown>> = {
  '=': _$LH.AttributePart,
  '.': _$LH.PropertyPart,
  '?': _$LH.BooleanAttributePart,
  '@': _$LH.EventPart,
};

/** What stands around an expression that is all of its attribute. */
const strings = ['', ''];

/** Makes the nodes of a template, in a document where none of them does anything. No HTML is made of a string. */
function make(template: string) {
  const { content } = document.createElement('template');
  const { ownerDocument: page } = content;
  const parts: object[] = [];
  let index = -1;
  let inside: ParentNode = content;
  for (const { text, name, ends, attributes } of read(template)) {
    if (text) inside.append(text);
    else if (ends) inside = inside.parentNode ?? content;
    else {
      index += 1; // as Lit counts: elements and comments
      if (name === '?') parts.push({ type: 2, index });
      if (/\W/.test(name[0] ?? '')) inside.append(page.createComment(''));
      else {
        const space = name === 'svg' ? svg : (inside as Element).namespaceURI;
        const one = space === svg ? page.createElementNS(svg, name) : page.createElement(name);
        for (const [sign, attribute, value = ''] of attributes) {
          if (sign) parts.push({ type: 1, index, name: attribute, strings, ctor: fills[sign] });
          else one.setAttribute(attribute, value);
        }
        inside.append(one);
        if (name !== endless) inside = one;
      }
    }
  }
  return { el: { content }, parts };
}

/**
 * A template of which Lit need find out nothing more; made when it is first drawn.
 *
 * @param template - See `read`.
 * @returns what draws it with values
 */
export function prepared(template: string) {
  let made: unknown;
  return (...values: unknown[]) => ({ _$litType$: (made ??= make(template)), values });
}
