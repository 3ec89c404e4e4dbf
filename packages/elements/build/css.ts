// What the browser files have in place of Lit's `css-tag.js`, see `bundle.ts`.

/** A style whose sheet is made when first adopted, and shared by all that adopt it. */
export function css(strings: TemplateStringsArray) {
  const [cssText = ''] = strings;
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
}

export const adoptStyles = (root: ShadowRoot, styles: readonly ReturnType<typeof css>[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = <Style>(style: Style): Style => style;

// What Lit hands on by name, and no element uses.
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;
