// What the browser files have in place of `lit`, see `bundle.ts`: its templates, made ready by the build, and of
// `LitElement` the part that these elements use. `src/shared/lit.test.ts` holds both to the same behaviour.
import type { PropertyDeclaration, PropertyDeclarations, ReactiveController } from 'lit';
import { noChange, render, type RootPart } from 'lit/html.js';
import { adoptStyles, type Style } from './css.ts';

export * from 'lit/html.js';
export { css } from './css.ts';
export { prepared } from './prepared.ts';

const attributeOf = (name: string, { attribute }: PropertyDeclaration): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

/** An element that draws itself again, once, after any number of changes. */
export class LitElement extends HTMLElement {
  static readonly properties: PropertyDeclarations = {};
  static readonly styles: readonly Style[] = [];

  /** The properties by attribute. Asked for once, when a class is registered: then its properties are made too. */
  static get observedAttributes(): string[] {
    const all = Object.entries(this.properties);
    for (const [name] of all) {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.#values.get(name), value)) return;
          this.#values.set(name, value);
          this.#changed.add(name);
          this.requestUpdate();
        },
        configurable: true,
        enumerable: true,
      });
    }
    return all.flatMap(([name, options]) => attributeOf(name, options) ?? []);
  }

  readonly #values = new Map<string, unknown>();
  /** Properties to be reflected. */
  readonly #changed = new Set<string>();
  /** What a page has set before the element was registered. */
  readonly #early: [name: string, value: unknown][] = [];
  readonly #controllers = new Set<ReactiveController>();
  #connect: (() => void) | undefined;
  #done: Promise<unknown> = new Promise<void>((resolve) => (this.#connect = resolve));
  #waiting = false;
  #root: RootPart | undefined;

  constructor() {
    super();
    for (const name of Object.keys(this.#properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, this.#own[name]]);
      delete this.#own[name];
    }
    this.requestUpdate();
  }

  get #properties() {
    return (this.constructor as typeof LitElement).properties;
  }

  get #own() {
    return this as unknown as Record<string, unknown>;
  }

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
    if (!this.#connect && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback() {
    if (this.#connect) {
      this.#connect();
      this.#connect = undefined;
    } else this.#root?.setConnected(true);
    this.#controllers.forEach((one) => one.hostConnected?.());
  }

  disconnectedCallback() {
    this.#controllers.forEach((one) => one.hostDisconnected?.());
    this.#root?.setConnected(false);
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null) {
    const all = Object.entries(this.#properties);
    const found = all.find(([name, options]) => attributeOf(name, options) === attribute);
    if (!found) return;
    const [name, { type }] = found;
    this.#own[name] =
      type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;
  }

  /** Draws soon; everything that changes until then is drawn with it. */
  requestUpdate() {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#done = this.#updateAfter(this.#done);
  }

  /** Resolves when what has changed so far is drawn. */
  get updateComplete() {
    return this.#done;
  }

  async #updateAfter(before: Promise<unknown>) {
    try {
      await before;
    } catch {
      // It was told then; what has changed since is drawn all the same.
    }
    try {
      for (const [name, value] of this.#early.splice(0)) this.#own[name] = value;
      this.#controllers.forEach((one) => one.hostUpdate?.());
      const drawn = this.render();
      this.#reflect();
      this.#waiting = false;
      const { isConnected } = this;
      if (drawn !== noChange)
        this.#root = render(drawn, this.shadowRoot ?? this.#attach(), { host: this, isConnected });
    } finally {
      this.#waiting = false;
    }
    this.#controllers.forEach((one) => one.hostUpdated?.());
  }

  /** Not before there is something to draw: until then the page shows what stands in the element, as it did. */
  #attach() {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).styles);
    return root;
  }

  #reflect() {
    for (const name of this.#changed) {
      const options = this.#properties[name] ?? {};
      const attribute = attributeOf(name, options);
      if (!options.reflect || !attribute) continue;
      const value = this.#own[name];
      const text = options.type === Boolean ? (value ? '' : null) : value;
      if (text === null || text === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text as string);
    }
    this.#changed.clear();
  }

  protected render(): unknown {
    return noChange;
  }
}
