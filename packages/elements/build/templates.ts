import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'rolldown';

/**
 * A run of space shrinks to one space and is never dropped whole: between words it is seen, and Lit
 * joins templates whose edges no tool can look across. Attributes stay as written.
 */
const html = {
  conservativeCollapse: true,
  removeEmptyAttributes: false,
  removeDefaultTypeAttributes: false,
  minifyJS: false,
};

/**
 * Shrinks what stands in the `html` and `css` templates of a module.
 *
 * @returns `null` where nothing could be shrunk.
 */
export const minifyTemplates = (code: string, fileName: string) => {
  // In a drawing, an element that loses its slash takes in what follows it, and that is not drawn.
  const keepClosingSlash = code.includes('<svg');
  return minifyHTMLLiterals(code, {
    fileName,
    html: { ...html, keepClosingSlash },
    sourceMap: false,
  });
};

/** What was made of a module for one file is the same in the others. */
const made = new Map<string, ReturnType<typeof minifyTemplates>>();

/** The same as a step of the build: a minifier of JavaScript leaves templates as they are. */
export function smallTemplates(): Plugin {
  return {
    name: 'suara-small-templates',
    transform: {
      filter: { id: /\.ts$/, code: /\b(?:html|css)`/ },
      handler(code, id) {
        const small = made.get(code) ?? minifyTemplates(code, id);
        made.set(code, small);
        return small;
      },
    },
  };
}
