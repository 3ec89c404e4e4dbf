import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clear, show } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples } from '../feedback/feedback.examples.ts';
import { findPersonal } from './personal.ts';

const digits = (n: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n })
    .map((all) => all.join(''));
const two = (n: number) => String(n).padStart(2, '0');
const between = fc.constantFrom('', ' ', '-', '.');

/** A national identity number: region, a day (40 more for women), month, year, serial number. */
const nik = fc
  .tuple(
    fc.integer({ min: 110_101, max: 949_999 }),
    fc.integer({ min: 1, max: 31 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 12 }),
    digits(6),
  )
  .map(
    ([region, day, woman, month, rest]) =>
      `${region}${two(day + (woman ? 40 : 0))}${two(month)}${rest}`,
  );
const mobile = fc
  .tuple(fc.constantFrom('08', '+628', '628'), digits(9), between)
  .map(
    ([start, rest, gap]) =>
      `${start}${rest.slice(0, 2)}${gap}${rest.slice(2, 5)}${gap}${rest.slice(5)}`,
  );
const letters = fc.stringMatching(/^[a-z]{1,12}$/);
const email = fc.tuple(letters, letters).map(([who, where]) => `${who}@${where}.go.id`);
const plain = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));

const kinds = { 'national-id': nik, phone: mobile, email } as const;

describe('the warning before personal data is sent by mistake', () => {
  afterEach(clear);

  for (const [kind, made] of Object.entries(kinds)) {
    it(`finds every ${kind} between words, and covers it and nothing else`, () => {
      fc.assert(
        fc.property(plain, made, plain, (before, secret, after) => {
          const { kinds: found, covered } = findPersonal(`${before} ${secret} ${after}`);
          expect(found).to.deep.equal([kind]);
          expect(covered).not.to.contain(secret);
          expect(covered.startsWith(`${before} █`) && covered.endsWith(`█ ${after}`)).to.equal(
            true,
          );
        }),
        { seed: 20261124, numRuns: 300 },
      );
    });
  }

  it('finds nothing in words, days, sums of money and house numbers', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 999_999 }), (text, n) => {
        const told = `${text} Jalan Melati ${n} tanggal 24-11-2026 pukul 09.00 Rp1.250.000`;
        expect(findPersonal(told).kinds).to.deep.equal([]);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it('takes no longer than its length for a text made to hold it up', () => {
    for (const unit of ['1 ', 'a.', 'a@', '+1(', '0-8 ', '-'.repeat(3)]) {
      const began = performance.now();
      findPersonal(unit.repeat(100_000 / unit.length));
      expect(performance.now() - began, unit).to.be.below(500);
    }
  });

  it('shows a text that runs the other way beside its name, and no wider than other texts', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    try {
      const shown = await show('suara-feedback', examples.short.activity);
      const box = shown.find.getByRole('textbox');
      (box as HTMLTextAreaElement).value = 'Telepon saya 0812-7777-8888';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      shown.element.shadowRoot?.querySelector<HTMLElement>('[part="submit"]')?.click();
      const text = await shown.until(() =>
        shown.element.shadowRoot!.querySelector<HTMLElement>('blockquote')!.getBoundingClientRect(),
      );
      const name = shown.element.shadowRoot!.querySelector('blockquote')!.previousElementSibling!;
      const { right, width } = name.getBoundingClientRect();
      expect([text.right, text.width]).to.deep.equal([right, width]);
    } finally {
      document.documentElement.lang = 'en';
      document.documentElement.dir = 'ltr';
    }
  });

  it('what is written and how to be reached is in no log, no event and no address', async () => {
    const canaries = ['kenari-tulisan', 'kenari@contoh.example', '0812-7777-8888'];
    const told: unknown[] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const own = methods.map((method) => console[method]);
    for (const method of methods) console[method] = (...words: unknown[]) => void told.push(words);
    const events = ['suara-submitted', 'suara-queued', 'suara-failed', 'suara-withdrawn'];
    const seen = (event: Event) => {
      const all = Object.entries(Object.getOwnPropertyDescriptors(event));
      told.push([event.type, ...all.map(([name]) => Reflect.get(event, name) as unknown)]);
    };
    for (const event of events) document.addEventListener(event, seen);
    try {
      const { activity } = examples.around;
      const shown = await show('suara-feedback', activity);
      await shown.backend.faults({ kind: 'unavailable', method: 'PUT' });
      shown.choose('Complaint');
      shown.choose('Myself');
      shown.type(/What you want to say/, `${canaries[0]} ${canaries[2]}`);
      shown.type(/Email/, canaries[1]!);
      shown.choose(/I agree/);
      shown.press('Send');
      await shown.until(() => shown.press('Send as it is'));
      await shown.until(() => shown.press('Send now'));
      await shown.until(() => shown.find.getByText('Receipt code'));
      shown.press('Take back');
      await shown.until(() => shown.press('Yes, take back and erase'));
      await shown.until(() => shown.find.getByText(/has been taken back/));
      const requests = await shown.backend.seen();
      const bodies = requests.map(({ body }) => body).join('\n');
      expect(canaries.every((canary) => bodies.includes(canary))).to.equal(true);
      const told_ = JSON.stringify(told);
      const paths = requests.map(({ path }) => decodeURIComponent(path)).join('\n');
      const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(told_).to.contain('suara-queued').and.to.contain('suara-withdrawn');
      for (const canary of canaries)
        expect([told_, paths, addresses.join('\n'), location.href].join('\n')).not.to.contain(
          canary,
        );
    } finally {
      methods.forEach((method, i) => (console[method] = own[i]!));
      for (const event of events) document.removeEventListener(event, seen);
    }
  }).timeout(30_000);
});
