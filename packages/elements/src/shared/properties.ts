import type { PropertyDeclarations } from 'lit';

/** Properties that every participation element has; each class declares and documents them. */
export const participationProperties = {
  activity: {},
  endpoint: {},
  backend: {},
  client: { attribute: false },
  definition: { attribute: false },
  shared: { type: Boolean },
  name: { reflect: true },
  required: { type: Boolean, reflect: true },
  headingLevel: { type: Number, attribute: 'heading-level' },
} satisfies PropertyDeclarations;

/** The heading level given, or 2 where it makes no sense. */
export const levelOf = (given: number) => (given >= 1 && given <= 5 ? Math.trunc(given) : 2);
