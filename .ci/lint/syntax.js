// Code that must not be written, and why. Each list is for `no-restricted-syntax`.

const template = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${pattern}/]`;

/** A page with a strict Content Security Policy and Trusted Types must run all of our code. */
const unsafe = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No HTML from a string: render a Lit template, or set textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No HTML from a string: render a Lit template, or set textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write stops the host page.',
  },
  {
    selector: template('\\sstyle\\s*='),
    message: 'A style attribute breaks style-src: use a class, or style.setProperty after render.',
  },
  {
    selector: template('\\s[.]?(innerHTML|outerHTML|srcdoc)\\s*='),
    message: 'No HTML from a string: render a Lit template, or set textContent.',
  },
];

const registers = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Importing a class must not register it: do that in name.define.ts.',
};

const lifecycle =
  'willUpdate|update|updated|firstUpdated|shouldUpdate|performUpdate|scheduleUpdate|createRenderRoot|shadowRootOptions|createProperty';
const options = 'converter|hasChanged|noAccessor|state|useDefault';
const ofElement = 'ClassDeclaration[superClass.name="LitElement"] > ClassBody >';
const lean = [
  `${ofElement} :matches(MethodDefinition, PropertyDefinition)[key.name=/^(${lifecycle})$/]`,
  `${ofElement} PropertyDefinition[key.name="properties"] Property[key.name=/^(${options})$/]`,
].map((selector) => ({
  selector,
  message:
    'The browser files hold only a part of LitElement: teach packages/elements/build/lit.ts what you need of it.',
}));

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Counting must not read the clock: take the time as an argument.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message: 'Counting must not read the clock: take the time as an argument.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(Math|crypto)$/][callee.property.name=/^(random|randomUUID|getRandomValues)$/]',
    message: 'Counting must give the same result each time: take randomness as an argument.',
  },
];

const markup = {
  selector: ':matches(Literal[value=/[<>!]/], TemplateElement[value.raw=/[<>!]/])',
  message: 'Words are plain text: no markup, no exclamation mark.',
};

const rule = (list) => ({ 'no-restricted-syntax': ['error', ...list] });

/** For each kind of file, the whole list: a later ESLint setting replaces an earlier one. */
export const restrict = {
  anywhere: rule(unsafe),
  elements: rule([...unsafe, registers, ...lean]),
  words: rule([...unsafe, registers, ...lean, markup]),
  counting: rule([...unsafe, ...clock]),
};
