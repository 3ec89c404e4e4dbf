// Whole forms as people fill them in: by keyboard alone, by pointer alone, with the device's position.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { report, satisfaction } from '../support/form-activities.ts';
import { hasFocus, sendDated } from '../support/form-steps.ts';

let site: ElementSite;
let browser: Browser;

before(async () => {
  const activities = [report, satisfaction];
  const tried = ['mouse', 'finger', 'izin', 'tolak'].map((id) => ({
    ...report,
    id: `laporan-${id}`,
  }));
  [site, browser] = await Promise.all([elementSite([...activities, ...tried]), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
});

after(async () => {
  await browser.close();
  await site.close();
});

async function open(tag: string, activity: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.page({ tag, activity, language: 'en' }));
  await page.getByRole('button', { name: /Send|Continue/ }).waitFor();
  return page;
}

/** Goes on by Tab until what has the focus is called so; says where it stands if it never is. */
async function tabTo(page: Page, role: string, name: string | RegExp) {
  const wanted = page.getByRole(role as 'button', { name }).first();
  for (let i = 0; i < 60; i++) {
    if (await wanted.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one))
      return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not come to ${role} ${String(name)}`);
}

const ofFocus = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.activeElement ?? {};
    return (shadowRoot?.activeElement ?? document.activeElement)?.textContent ?? '';
  });

test('a report in steps goes from the first key to taking it back without a pointer', async () => {
  const page = await open('suara-feedback', report.id);
  await tabTo(page, 'radio', 'Complaint');
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', /Message/);
  await page.keyboard.type('Lampu jalan padam.');
  await tabTo(page, 'button', 'Continue');
  await page.keyboard.press('Enter');
  await page.getByText('Step 2 of 2').waitFor();
  assert.match(await ofFocus(page), /When and where/);

  await tabTo(page, 'button', 'Send');
  await page.keyboard.press('Enter');
  await page.getByText('There is a problem with your answers').waitFor();
  assert.match(await ofFocus(page), /There is a problem/);
  await tabTo(page, 'link', /Date/);
  await page.keyboard.press('Enter');
  for (const part of ['7', '11', '2026']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await tabTo(page, 'button', 'Send');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Check before you send' }).waitFor();
  assert.match(await ofFocus(page), /Check before you send/);
  await page.getByText('7 November 2026').waitFor();
  await tabTo(page, 'button', 'Send now');
  await page.keyboard.press('Enter');
  await page.getByText('Receipt code').waitFor();
  assert.match(await ofFocus(page), /we have received your message/);
  assert.equal((await site.answers(report.id)).length, 1);

  await tabTo(page, 'button', 'Take back');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Yes, take back and erase');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your answer has been taken back' }).waitFor();
  assert.equal((await site.answers(report.id)).length, 0);
  await page.context().close();
});

test('nine unsur and a profile are answered by arrow keys and by pointer, and counted alike', async () => {
  const byKeyboard = await open('suara-rating', satisfaction.id);
  await byKeyboard.getByRole('group').first().waitFor();
  for (let unsur = 0; unsur < 9; unsur++) {
    // A group of radios is one stop of Tab; the arrows choose in it.
    await byKeyboard.keyboard.press('Tab');
    await byKeyboard.keyboard.press('Space');
    for (let step = 0; step < 2; step++) await byKeyboard.keyboard.press('ArrowDown');
  }
  await tabTo(byKeyboard, 'textbox', /Age/);
  await byKeyboard.keyboard.type('34');
  await tabTo(byKeyboard, 'button', 'Send');
  await byKeyboard.keyboard.press('Enter');
  await byKeyboard.getByText('Receipt code').waitFor();

  const byPointer = await open('suara-rating', satisfaction.id, { hasTouch: true });
  const groups = byPointer.getByRole('group');
  for (let unsur = 0; unsur < 9; unsur++) await groups.nth(unsur).locator('label').nth(2).click();
  await byPointer.getByRole('textbox', { name: /Age/ }).fill('34');
  await byPointer.getByRole('button', { name: 'Send' }).click();
  await byPointer.getByText('Receipt code').waitFor();

  const answers = (await site.answers(satisfaction.id)) as { items: Record<string, number> }[];
  assert.equal(answers.length, 2);
  for (const { items } of answers) {
    assert.deepEqual(
      Object.values(items),
      Array.from({ length: 9 }, () => 3),
    );
  }
  await byKeyboard.context().close();
  await byPointer.context().close();
});

/** Ways to point, each on a page as narrow as the narrowest phone. */
const pointers = {
  mouse: {},
  finger: { hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;

/** Takes note of every key that does more than write a letter. */
function noteKeys() {
  const page = globalThis as unknown as { keys: string[] };
  page.keys = [];
  addEventListener('keydown', ({ key }) => key.length > 1 && page.keys.push(key), true);
}

/** Points at things with a mouse or a finger, at the middle of what is as large as WCAG 2.5.8 asks, and nothing else. */
function pointing(page: Page, finger: boolean) {
  const at = async (what: Locator) => {
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    assert.ok(box && box.height >= 24 && box.width >= 24, `${String(what)}: too small to hit`);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    assert.equal(scrollWidth, clientWidth, 'nothing stands beside the page');
    await (finger ? what.tap() : what.click());
  };
  return {
    at,
    press: (name: string | RegExp) => at(page.getByRole('button', { name, exact: true })),
    write: async (name: string | RegExp, text: string) => {
      await at(page.getByRole('textbox', { name }));
      await page.keyboard.type(text);
    },
  };
}

for (const [pointer, options] of Object.entries(pointers)) {
  test(`a report in steps goes from the first ${pointer} to taking it back without a key but to write`, async () => {
    const id = `laporan-${pointer}`;
    const viewport = { width: 320, height: 568 };
    const page = await open('suara-feedback', id, { viewport, ...options });
    await page.evaluate(noteKeys);
    const { at, press, write } = pointing(page, pointer === 'finger');
    await at(page.getByText('Who is asking, and what happens with your answer'));
    await page.getByText('City of Kota Contoh').waitFor();
    await at(page.locator('label', { hasText: 'Complaint' }));
    await write(/Message/, 'Lampu padam.');
    await press('Continue');
    await page.getByText('Step 2 of 2').waitFor();
    await press('Back');
    await page.getByText('Step 1 of 2').waitFor();
    await press('Continue');

    await press('Send');
    await at(page.getByRole('link', { name: /Date/ }));
    assert.ok(await page.getByRole('textbox', { name: 'Day' }).evaluate(hasFocus));
    await page.keyboard.type('7');
    await write('Month', '11');
    await write('Year', '2026');
    await write(/Email/, 'rina@contoh.example');
    await at(page.locator('label', { hasText: 'I agree that my contact details' }));
    await press('Send');

    await page.getByRole('heading', { name: 'Check before you send' }).waitFor();
    await press('Change Message');
    assert.ok(await page.getByRole('textbox', { name: /Message/ }).evaluate(hasFocus));
    await write(/Message/, ' Gelap.');
    await press('Continue');
    await press('Send');
    await press('Send now');
    await page.getByText('Receipt code').waitFor();
    const [answer] = (await site.answers(id)) as { kind: string; fields: { isi: string } }[];
    assert.equal(answer?.kind, 'pengaduan');
    assert.equal(answer.fields.isi.replace(' Gelap.', ''), 'Lampu padam.');

    await press('Take back');
    await press('Yes, take back and erase');
    await page.getByRole('heading', { name: 'Your answer has been taken back' }).waitFor();
    assert.equal((await site.answers(id)).length, 0);
    assert.deepEqual(
      await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys),
      [],
    );
    await page.context().close();
  });
}

/** Takes note of each time the page asks for the device's position, and goes to the step with the place. */
async function toPlace(activity: string, options: BrowserContextOptions) {
  const page = await open('suara-feedback', activity, options);
  await page.evaluate(() => {
    const { geolocation } = navigator;
    const own = geolocation.getCurrentPosition.bind(geolocation);
    const asked = { asked: 0 };
    Object.assign(globalThis, asked);
    geolocation.getCurrentPosition = (...how) => {
      (globalThis as unknown as typeof asked).asked += 1;
      own(...how);
    };
  });
  await page.getByRole('radio', { name: 'Complaint' }).check();
  await page.getByRole('textbox', { name: /Message/ }).fill('Jalan berlubang.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Use the location of this device' }).waitFor();
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  return { page, asked };
}

test('the device is asked for its position only when the person wants it, and it may be taken out again', async () => {
  const geolocation = { latitude: -7.795_612_3, longitude: 110.369_512_3, accuracy: 12 };
  const { page, asked } = await toPlace('laporan-izin', {
    permissions: ['geolocation'],
    geolocation,
  });
  assert.equal(await asked(), 0);
  await page.getByRole('button', { name: 'Use the location of this device' }).click();
  await page.getByText('Location included, accurate to about 12 metres').waitFor();
  assert.equal(await asked(), 1);
  await page.getByRole('button', { name: 'Remove location' }).click();
  assert.equal(await page.getByText(/Location included/).count(), 0);
  await page.getByRole('button', { name: 'Use the location of this device' }).click();
  await page.getByText(/Location included/).waitFor();
  await sendDated(page, 'Location included, accurate to about 12 metres');
  const [answer] = (await site.answers('laporan-izin')) as {
    fields: { tempat: { position: { latitude: number } } };
  }[];
  assert.equal(answer?.fields.tempat.position.latitude, -7.795_61);
  await page.context().close();
});

test('a position that is refused is told, and the place can be said in words', async () => {
  const { page } = await toPlace('laporan-tolak', { permissions: [] });
  await page.getByRole('button', { name: 'Use the location of this device' }).click();
  await page.getByText('The location could not be read. Describe the place in words.').waitFor();
  await page.context().close();
});
