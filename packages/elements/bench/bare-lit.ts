import { css, html, LitElement } from 'lit';

/** The floor: a rating, a comment and a button in bare Lit, with nothing behind them. */
class BareLit extends LitElement {
  static override readonly styles = css`
    form {
      display: grid;
      gap: 16px;
    }
  `;

  protected override render() {
    return html`<form>
      <fieldset>
        <legend>Seberapa puas Anda?</legend>
        ${[1, 2, 3, 4, 5].map(
          (n) => html`<label><input type="radio" name="score" .value=${String(n)} />${n}</label>`,
        )}
      </fieldset>
      <label>Komentar<textarea></textarea></label>
      <button>Kirim</button>
    </form>`;
  }
}

customElements.define('bare-lit', BareLit);
