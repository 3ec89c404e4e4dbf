import { _$LH } from 'lit-html/private-ssr-support.js';
import { policy } from '../src/shared/policy.ts';
import { read } from './places.ts';

const attributes: Readonly<Record<string, unknown>> = {
  '=': _$LH.AttributePart,
  '.': _$LH.PropertyPart,
  '?': _$LH.BooleanAttributePart,
  '@': _$LH.EventPart,
};

/** What stands around an expression that is all of its attribute. */
const strings = ['', ''];

function make(template: string) {
  const { html, places } = read(template);
  return {
    h: policy?.createHTML(html) ?? html,
    parts: places.map(({ index, sign, name }) =>
      sign ? { type: 1, index, name, strings, ctor: attributes[sign] } : { type: 2, index },
    ),
  };
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
