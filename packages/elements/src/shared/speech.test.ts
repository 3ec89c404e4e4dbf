import { expect } from '@open-wc/testing';
import type { Activity } from '@suara/contract';
import { Speech, type WordsSource } from './speech.ts';

/** Speech on an Arabic page, whose words are the names of their languages. */
function onArabicPage() {
  const loaded = new Set<string>();
  const source: WordsSource<string> = {
    get: (language) => (loaded.has(language) ? language : undefined),
    load: (language) => Promise.resolve(void loaded.add(language)),
  };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  return new Speech(host, { nearest: 'ar' }, source);
}

const activity = { languages: ['id', 'en'], timeZone: 'Asia/Jakarta' } as unknown as Activity;

describe('what an element speaks', () => {
  it('stays the language of its activity, where it is drawn once more before that stands there', async () => {
    const speech = onArabicPage();
    speech.update(undefined);
    expect(speech.language).to.equal('ar');
    await speech.load(activity);
    speech.update(undefined);
    const brought: string[] = [];
    await speech.also((language) => Promise.resolve(void brought.push(language)));
    expect(brought).to.deep.equal(['id']);
    expect(speech.words).to.equal('id');
  });
});
