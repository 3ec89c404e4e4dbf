// Templates are made ready here instead of in the page: where each expression stands is known before anything runs. Lit
// then neither scans what is written nor walks through it, and its scanner stays at home.
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { compileLitTemplates } from '@lit-labs/compiler';
import type { Plugin } from 'rolldown';
import type TypeScript from 'typescript';
import { read } from './places.ts';

/** The compiler's own TypeScript: it understands no tree of another. */
const ts = createRequire(import.meta.resolve('@lit-labs/compiler'))(
  'typescript',
) as typeof TypeScript;

type Make = TypeScript.TransformerFactory<TypeScript.SourceFile>;
type ObjectOf = TypeScript.ObjectLiteralExpression;

/** How the sort of an attribute is written, by the compiler's name for it. */
const signs: Readonly<Record<string, string>> = { A: '=', P: '.', B: '?', E: '@' };

const nameOf = (one: TypeScript.Node) =>
  ts.isIdentifier(one) || ts.isStringLiteral(one) ? one.text : '';

/** The values of an object as it is written, by name. */
const valuesOf = ({ properties }: ObjectOf) =>
  new Map(
    properties
      .filter((one) => ts.isPropertyAssignment(one))
      .map(({ name, initializer }) => [
        nameOf(ts.isComputedPropertyName(name) ? name.expression : name),
        initializer,
      ]),
  );

/** A place that an expression fills: a node by its number, and an attribute's sign and name where it is one. */
interface Place {
  index: number;
  sign?: string;
  name?: string;
}

/** A part as the compiler writes it. */
function placeOf(part: TypeScript.Expression): Place {
  const values = valuesOf(part as ObjectOf);
  const text = (name: string) => (values.get(name) as TypeScript.LiteralExpression).text;
  const index = Number(text('index'));
  if (text('type') === '2') return { index };
  const [strings, ctor] = [values.get('strings'), values.get('ctor')];
  if (!strings || !ctor) throw new Error('an expression stands where it draws nothing.');
  const { elements } = strings as TypeScript.ArrayLiteralExpression;
  if (elements.some((one) => (one as TypeScript.StringLiteral).text) || elements.length !== 2)
    throw new Error(
      `the attribute ${text('name')} is made of words and expressions. Write it as one expression.`,
    );
  return { index, sign: signs[nameOf(ctor)] ?? '', name: text('name') };
}

/** What is read of a template: its HTML, and the places that expressions fill. */
function readBack(template: string) {
  const places: Place[] = [];
  let index = -1;
  const html = read(template).map(({ text, name, ends, attributes }) => {
    if (text !== undefined) return text;
    if (ends) return `</${name}>`;
    index += 1;
    if (name === '?') places.push({ index });
    const fixed = attributes.map(([sign, attribute, value = '']) => {
      if (!sign) return ` ${attribute}="${value}"`;
      places.push({ index, sign, name: attribute });
      return '';
    });
    return `<${name}${fixed.join('')}>`;
  });
  return { html: html.join(''), places };
}

/** Puts the places of attributes into their tags, and makes sure that a page will read what was written. */
function withPlaces(compiled: string, places: readonly Place[]): string {
  const html = compiled.replaceAll('<!--?-->', '<!>');
  let index = -1;
  const template = html.replace(/<[a-z?!][^>]*/g, (tag) => {
    index += 1;
    const here = places.filter((place) => place.sign && place.index === index);
    return [tag, ...here.map(({ sign = '', name = '' }) => sign + name)].join(' ');
  });
  if (!isDeepStrictEqual(readBack(template), { html, places }) || /&|\\/.test(html))
    throw new Error(`a template is read otherwise than it is written: ${html}`);
  for (const [, name = ''] of html.matchAll(
    /<(area|br|col|embed|hr|img|link|meta|source|track|wbr)\b/g,
  ))
    throw new Error(`<${name}> has no end: let \`prepared.ts\` know of it.`);
  return template.replaceAll('=""', '');
}

/** What the compiler writes, in fewer letters: `prepared(template)`, called with the values. */
const shorter: Make = (context) => (file) => {
  const { factory } = context;
  const preparedName = factory.createIdentifier('prepared');
  const isTemplate = (one: TypeScript.Node): one is ObjectOf =>
    ts.isObjectLiteralExpression(one) && valuesOf(one).has('h') && valuesOf(one).has('parts');
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(nameOf(node.tag)))
      throw new Error(
        "a template can't be made ready. Let it be html, with no expression in a tag's name or a <textarea>.",
      );
    if (ts.isImportSpecifier(node) && node.name.text === 'html')
      return factory.updateImportSpecifier(node, false, undefined, preparedName);
    if (!ts.isObjectLiteralExpression(node)) return ts.visitEachChild(node, visit, context);
    const values = valuesOf(node);
    const call = (name: TypeScript.Expression, ...given: TypeScript.Expression[]) =>
      factory.createCallExpression(name, undefined, given);
    if (isTemplate(node)) {
      const { template } = values.get('h') as TypeScript.TaggedTemplateExpression;
      const { elements } = values.get('parts') as TypeScript.ArrayLiteralExpression;
      const { text } = template as TypeScript.NoSubstitutionTemplateLiteral;
      const written = withPlaces(text, elements.map(placeOf));
      return call(preparedName, factory.createNoSubstitutionTemplateLiteral(written));
    }
    const template = values.get('_$litType$');
    if (!template) return ts.visitEachChild(node, visit, context);
    const { elements } = values.get('values') as TypeScript.ArrayLiteralExpression;
    return call(
      template,
      ...elements.map((one) => ts.visitNode(one, visit) as TypeScript.Expression),
    );
  };
  /** What the compiler brings for its own form. */
  const isHelp = (one: TypeScript.Statement) =>
    one.pos < 0 &&
    !(
      ts.isVariableStatement(one) &&
      one.declarationList.declarations.some(
        ({ initializer }) => initializer && isTemplate(initializer),
      )
    );
  const statements = file.statements.filter((one) => !isHelp(one));
  const written = ts.visitNodes(factory.createNodeArray(statements), visit, ts.isStatement);
  return factory.updateSourceFile(file, written);
};

/**
 * Makes the templates of a module ready.
 *
 * @throws One can't be: the message names the file.
 */
export function compileTemplates(code: string, fileName: string): string {
  try {
    const { outputText } = ts.transpileModule(code, {
      fileName,
      compilerOptions: {
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
      transformers: { before: [compileLitTemplates() as unknown as Make, shorter] },
    });
    return outputText;
  } catch (cause) {
    throw new Error(`${fileName}: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

/** What was made of a module for one file is the same in the others. */
const made = new Map<string, string>();

/** The same as a step of the build. */
export function compiledTemplates(): Plugin {
  return {
    name: 'suara-compiled-templates',
    transform: {
      filter: { id: /\.ts$/, code: /\b(?:html|svg)`/ },
      handler(code, id) {
        const compiled = made.get(code) ?? compileTemplates(code, id);
        made.set(code, compiled);
        return { code: compiled, map: null };
      },
    },
  };
}
