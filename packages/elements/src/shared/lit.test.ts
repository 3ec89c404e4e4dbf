import { expect } from '@open-wc/testing';
import { css, html, LitElement, noChange, type ReactiveController } from 'lit';
import * as lean from '../../build/lit.ts';

interface Tried extends HTMLElement {
  level: number;
  name: string | null;
  required: boolean;
  hidden_: unknown;
  updateComplete: Promise<unknown>;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
}

const properties = {
  level: { type: Number, attribute: 'heading-level' },
  name: { reflect: true },
  required: { type: Boolean, reflect: true },
  hidden_: { attribute: false },
};

/** An element on one of the two bases, that writes down what is done to it. */
function on(base: unknown, tag: string, styles: unknown): string[] {
  const log: string[] = [];
  const Base = base as typeof LitElement;
  class Element extends Base {
    static override readonly properties = properties;
    static override readonly styles = styles as never;
    declare level: number;
    declare name: string;
    declare required: boolean;
    declare hidden_: unknown;

    constructor() {
      super();
      this.level = 2;
      this.name = '';
      this.required = false;
      this.addController({
        hostConnected: () => log.push('connected'),
        hostDisconnected: () => log.push('disconnected'),
        hostUpdate: () => {
          this.requestUpdate(); // belongs to the drawing that is about to happen
          log.push('update');
        },
        hostUpdated: () => log.push('updated'),
      });
    }

    protected override render() {
      log.push(`draw ${this.level} ${this.name} ${this.required} ${String(this.hidden_)}`);
      if (this.level === 13) throw new Error('thirteen');
      return html`<p @click=${this.#clicked}>${this.level}</p>`;
    }

    #clicked() {
      log.push(`clicked on ${this.localName}`.replace(tag, 'it'));
    }
  }
  customElements.define(tag, Element);
  return log;
}

let count = 0;

/** Lives through all that happens to an element, and tells what was seen from outside and inside. */
async function life(base: unknown, styles: unknown): Promise<string[]> {
  const tag = `x-life-${++count}`;
  const quiet = (event: Event) => event.preventDefault();
  addEventListener('unhandledrejection', quiet);
  const box = document.createElement('div');
  document.body.append(box);
  const element = document.createElement(tag) as Tried;
  element.setAttribute('heading-level', '3');
  element.setAttribute('name', 'a');
  box.append(element);
  element.hidden_ = 'set before it was registered';
  const log = on(base, tag, styles);
  const see = (what: string) =>
    log.push(
      `${what}: ${element.outerHTML.replaceAll(tag, 'it')} ${element.shadowRoot?.textContent ?? ''}`,
    );
  see('registered');
  await element.updateComplete;
  see('drawn');
  log.push(String(element.shadowRoot?.adoptedStyleSheets.length));
  element.shadowRoot?.querySelector('p')?.click();

  element.level = 4;
  element.level = 5;
  element.required = true;
  element.name = 'b';
  see('not drawn yet');
  await element.updateComplete;
  see('drawn once');

  element.level = 5;
  await element.updateComplete;
  see('the same value draws nothing');

  element.setAttribute('heading-level', '1');
  element.removeAttribute('required');
  element.removeAttribute('name');
  log.push(JSON.stringify([element.name, element.required]));
  await element.updateComplete;
  see('attributes');

  element.remove();
  element.level = 6;
  await element.updateComplete;
  see('drawn while away');
  element.addController({ hostConnected: () => log.push('second connected') });
  box.append(element);
  see('back');
  element.addController({ hostConnected: () => log.push('third connected') });

  element.level = 13;
  await element.updateComplete.catch((error: unknown) => log.push(`rejected: ${String(error)}`));
  element.level = 7;
  await element.updateComplete;
  see('drawn after an error');

  const made = document.createElement(tag) as Tried;
  made.level = 9;
  await new Promise((resolve) => setTimeout(resolve));
  log.push(`made, not connected: ${made.shadowRoot === null}`);
  box.append(made);
  await made.updateComplete;
  log.push(`made: ${made.outerHTML.replaceAll(tag, 'it')} ${made.shadowRoot?.textContent}`);
  await new Promise((resolve) => setTimeout(resolve, 50)); // errors are told a little later
  removeEventListener('unhandledrejection', quiet);
  box.remove();
  return log;
}

describe('the base class of the browser files', () => {
  it('does what Lit does, in the same order, from before an element is registered until after it failed', async () => {
    const expected = await life(LitElement, [
      css`
        p {
          color: red;
        }
      `,
    ]);
    expect(expected.length).to.be.greaterThan(40);
    const seen = await life(lean.LitElement, [
      lean.css`
        p {
          color: red;
        }
      `,
    ]);
    expect(seen).to.deep.equal(expected);
  });

  it('leaves what stands in an element alone until there is something to draw', async () => {
    const tag = 'x-waits';
    class Waits extends lean.LitElement {
      static override readonly properties = { ready: { attribute: false } };
      static override readonly styles = [lean.css`p { color: red }`];
      declare ready: boolean;
      protected override render() {
        return this.ready ? html`<p>drawn</p>` : noChange;
      }
    }
    customElements.define(tag, Waits);
    const element = new Waits();
    document.body.append(element);
    element.textContent = 'fallback';
    await element.updateComplete;
    expect(element.shadowRoot).to.equal(null);
    expect(element.innerText).to.equal('fallback');
    element.ready = true;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('drawn');
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(1);
    element.remove();
  });
});
