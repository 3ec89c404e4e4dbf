// A rule for *.define.ts: the file registers an element, names its tag for TypeScript, no more.
// So a bundle that imports a class never registers a tag by accident.

const isDefine = (call) => {
  const { callee } = call;
  const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
  return typeof name === 'string' && name.startsWith('define');
};

function registers(statement) {
  switch (statement.type) {
    case 'ImportDeclaration':
      return true;
    case 'TSModuleDeclaration': // declare global { interface HTMLElementTagNameMap … }
      return statement.declare === true;
    case 'ExpressionStatement':
      return statement.expression.type === 'CallExpression' && isDefine(statement.expression);
    case 'IfStatement': // if (!customElements.get(…)) customElements.define(…)
      return statement.alternate === null && registers(statement.consequent);
    case 'BlockStatement':
      return statement.body.every(registers);
    default:
      return false;
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const onlyRegisters = {
  meta: {
    type: 'problem',
    messages: { other: 'A define file only registers: move this into the file of the class.' },
    schema: [],
  },
  create: (context) => ({
    'Program > *': (statement) => {
      if (!registers(statement)) context.report({ node: statement, messageId: 'other' });
    },
  }),
};
