/** The same without any library. */
class VanillaElement extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const form = document.createElement('form');
    for (let n = 1; n <= 5; n++) {
      const label = document.createElement('label');
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'score';
      label.append(radio, String(n));
      form.append(label);
    }
    const button = document.createElement('button');
    button.textContent = 'Kirim';
    form.append(document.createElement('textarea'), button);
    root.append(form);
  }
}

customElements.define('vanilla-element', VanillaElement);
