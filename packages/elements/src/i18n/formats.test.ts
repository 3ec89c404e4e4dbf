import { expect } from '@open-wc/testing';
import { moment, written } from '../../../../test/support/dates.ts';
import { formatsOf } from './formats.ts';

describe('dates and numbers', () => {
  for (const [content, words, day, time] of written) {
    it(`beside words in ${words} of an agency that writes ${content} look as there: ${day}`, () => {
      const formats = formatsOf(content, words, 'Asia/Jakarta');
      expect(formats.day(moment)).to.equal(day);
      expect(formats.moment(moment)).to.match(time);
    });
  }

  it('are in Arabic where the words are', () => {
    expect(formatsOf('ar', 'ar', 'Asia/Jakarta').day(moment)).to.contain('نوفمبر');
  });

  it('look as in Indonesian where Intl does not know the language', () => {
    expect(formatsOf('bbc', 'bbc', 'Asia/Jakarta').day(moment)).to.equal('7 November 2026');
    expect(formatsOf('bbc', 'bbc').number(1234.5)).to.equal('1.234,5');
  });

  it('are still told where the agency’s language or zone is none that the browser can read', () => {
    expect(formatsOf('en-aaaaa-aaaaa', 'en', 'Asia/Jakarta').day(moment)).to.contain('2026');
    expect(formatsOf('id', 'id', 'Nowhere/Land').day(moment)).to.contain('November 2026');
  });
});
