/** A style whose sheet is made when first adopted, and shared by all that adopt it. */
export interface Style {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/**
 * Lit's `css` also serves browsers that can't adopt style sheets, and styles put together from values. Every browser
 * that runs these elements adopts (`ElementInternals.states`, which they need, came later in each engine), and each of
 * their styles is one text.
 */
export function css(strings: TemplateStringsArray): Style {
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

export const adoptStyles = (root: ShadowRoot, styles: readonly Style[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
