import { css, html, LitElement } from 'lit';

const option = (type: string, name: string, label: string, hint: string) =>
  html`<label class="option">
    <input type=${type} name=${name} .value=${label} /><span
      >${label}<span class="hint">${hint}</span></span
    >
  </label>`;

const field = (name: string, label: string, type = 'text', hint = '') =>
  html`<div>
    <label for=${name}>${label}</label>
    <p class="hint" id=${`${name}-hint`}>${hint}</p>
    <input id=${name} name=${name} type=${type} aria-describedby=${`${name}-hint`} />
  </div>`;

/** What `<suara-feedback>` asks at the bench, in bare Lit: the same questions in about as many words, with nothing behind them. */
class BareFeedback extends LitElement {
  static override readonly styles = css`
    form,
    fieldset {
      display: grid;
      gap: 16px;
      border: 0;
    }
    .option {
      display: flex;
      gap: 12px;
      padding: 10px;
      border: 1px solid #6b7a89;
      border-radius: 6px;
    }
    .hint {
      display: block;
      margin: 0;
      color: #4a5866;
    }
    input:not([type='radio'], [type='checkbox']),
    textarea {
      inline-size: 100%;
      padding: 10px;
      font: inherit;
    }
  `;

  protected override render() {
    return html`<h2>Sampaikan suara Anda</h2>
      <p>Dalam keadaan darurat, hubungi 112. Formulir ini tidak dipantau 24 jam.</p>
      <form>
        <fieldset>
          <legend>Apa yang ingin Anda sampaikan?</legend>
          ${option('radio', 'kind', 'Pengaduan', 'Ada layanan yang tidak berjalan sebagaimana mestinya.')}
          ${option('radio', 'kind', 'Aspirasi', 'Saran, gagasan, atau dukungan untuk kota.')}
          ${option('radio', 'kind', 'Permintaan informasi', 'Anda ingin mengetahui sesuatu dari pemerintah kota.')}
        </fieldset>
        ${field('judul', 'Judul', 'text', 'Satu kalimat, misalnya "Lampu jalan di Jalan Melati padam".')}
        <div>
          <label for="isi">Isi</label>
          <p class="hint">
            Apa yang terjadi, di mana, dan sejak kapan. Jangan menulis NIK atau nomor rekening.
          </p>
          <textarea id="isi" name="isi" rows="6"></textarea>
        </div>
        <fieldset>
          <legend>Yang dilihat publik</legend>
          ${option('checkbox', 'anonymous', 'Rahasiakan nama saya', 'Nama Anda tidak diumumkan.')}
          ${option('checkbox', 'confidential', 'Rahasiakan isi laporan', 'Isinya tidak diumumkan.')}
        </fieldset>
        <fieldset>
          <legend>Agar kami dapat menghubungi Anda</legend>
          <p class="hint">Tidak wajib. Hanya dibaca oleh petugas yang menangani laporan ini.</p>
          ${field('name', 'Nama')} ${field('email', 'Surel', 'email')}
          ${option('checkbox', 'consent', 'Saya menyetujui pemrosesan data kontak saya untuk menindaklanjuti laporan ini.', '')}
        </fieldset>
        <details><summary>Tentang formulir ini</summary></details>
        <div><button>Kirim</button></div>
      </form>`;
  }
}

customElements.define('bare-feedback', BareFeedback);
