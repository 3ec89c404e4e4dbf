import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { prepared } from '../../build/prepared.ts';

/** What both draw, without the comments that mark places. */
function drawn(...results: unknown[]): string[] {
  return results.map((result) => {
    const box = document.createElement('div');
    render(result, box);
    return box.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
  });
}

const values = ['a', true, 'b', 'c'] as const;

describe('a template that the build has made ready', () => {
  it('draws what Lit draws of the template as it is written', () => {
    const [id, disabled, value, text] = values;
    const [ours, lits] = drawn(
      prepared(
        '<label class="x" data-y =id>one <input type="text" .value ?disabled> <?></label> two',
      )(id, value, disabled, text),
      html`<label class="x" data-y id=${id}
          >one <input type="text" .value=${value} ?disabled=${disabled} /> ${text}</label
        >
        two`,
    );
    expect(ours).to.equal(lits);
    expect(ours).to.contain('id="a"');
  });

  it('fills properties and listens to events', () => {
    const box = document.createElement('div');
    let clicks = 0;
    render(
      prepared('<input .value><button @click>go</button>')('typed', () => (clicks += 1)),
      box,
    );
    box.querySelector('button')?.click();
    expect(box.querySelector('input')?.value).to.equal('typed');
    expect(clicks).to.equal(1);
  });

  it('keeps its nodes when it is drawn again, and takes values away', () => {
    const box = document.createElement('div');
    const template = prepared('<p =title><?></p><?><!>');
    render(template('one', 'two', 'three'), box);
    const p = box.querySelector('p');
    render(template(nothing, 'four', nothing), box);
    expect(box.querySelector('p')).to.equal(p);
    expect(p?.hasAttribute('title')).to.equal(false);
    expect(box.textContent).to.equal('four');
  });

  it('draws a drawing as one', () => {
    const box = document.createElement('div');
    render(prepared('<svg viewBox="0 0 24 24"><path =d></path></svg><p>after</p>')('M0 0h9'), box);
    expect(box.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(box.querySelector('path')?.getAttribute('d')).to.equal('M0 0h9');
    expect(box.querySelector('p')).to.be.instanceOf(HTMLParagraphElement);
  });

  it('makes no element of a page run before it is drawn', () => {
    let made = 0;
    class Counted extends HTMLElement {
      constructor() {
        super();
        made += 1;
      }
    }
    customElements.define('x-counted', Counted);
    const box = document.createElement('div');
    const template = prepared('<x-counted></x-counted>');
    render(template(), box);
    render(template(), document.createElement('div'));
    expect(made).to.equal(2);
  });
});
