// custom-elements.json: what each tag takes, fires and shows, from the source and its JSDoc. It feeds
// Storybook's tables and editors. Written by `npm run build`, never committed.
import { basename, dirname } from 'node:path';

/** The text of an object's key, quoted or not. */
const keyOf = (property) => property.name?.text ?? '';

/** Attributes that a Lit `properties` object makes, by property. */
function attributesIn(object) {
  return new Map(
    object.properties.map((property) => {
      const options = property.initializer?.properties ?? [];
      const attribute = options.find((one) => keyOf(one) === 'attribute')?.initializer;
      const none = attribute?.getText() === 'false';
      return [keyOf(property), none ? null : (attribute?.text ?? keyOf(property).toLowerCase())];
    }),
  );
}

/** `properties` that several elements share, by the name of the constant. */
function sharedProperties() {
  const shared = new Map();
  const users = new Map();
  return {
    name: 'suara-shared-properties',
    collectPhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || !/Properties$/.test(node.name.getText())) return;
      const value = ts.isSatisfiesExpression(node.initializer ?? node)
        ? node.initializer.expression
        : node.initializer;
      if (value && ts.isObjectLiteralExpression(value)) {
        shared.set(node.name.getText(), attributesIn(value));
      }
    },
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const properties = node.members.find((member) => member.name?.getText() === 'properties');
      if (properties?.initializer && ts.isIdentifier(properties.initializer)) {
        users.set(node.name?.getText(), properties.initializer.getText());
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations = [] } of customElementsManifest.modules) {
        for (const element of declarations.filter(({ name }) => /Element$/.test(name ?? ''))) {
          element.customElement = true;
          element.tagName ??= `suara-${basename(dirname(path))}`;
          const attributes = shared.get(users.get(element.name)) ?? new Map();
          element.members = element.members?.filter(({ privacy }) => privacy !== 'private');
          for (const member of element.members ?? []) {
            const name = attributes.get(member.name);
            if (!name) continue;
            const { type, description, default: fallback } = member;
            element.attributes ??= [];
            element.attributes.push({
              ...{ name, fieldName: member.name, type, description, default: fallback },
            });
          }
        }
      }
    },
  };
}

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.{test,stories,examples,define,styles}.ts'],
  litelement: true,
  packagejson: false,
  plugins: [sharedProperties()],
};
