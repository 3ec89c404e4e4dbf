import { expect } from '@open-wc/testing';
import { directionOf } from './language.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const rightToLeft = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** As the browser's own data on scripts has it. */
const byScript = (tag: string) =>
  rightToLeft.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

describe('the direction of a language', () => {
  it('is that of its script, for every tag of two letters, alone and with a region', () => {
    const languages = letters.flatMap((first) => letters.map((second) => first + second));
    const regions = ['', '-ID', '-CC', '-CN', '-IQ', '-IR', '-LB', '-PK', '-SD', '-CM', '-AF'];
    const tags = languages.flatMap((language) => regions.map((region) => language + region));
    expect(tags.filter((tag) => directionOf(tag) !== byScript(tag))).to.deep.equal([]);
  });

  it('follows a script that is named, and is from left to right where a tag makes no sense', () => {
    expect(directionOf('ms-Arab')).to.equal('rtl');
    expect(directionOf('ms-Arab-MY')).to.equal('rtl');
    expect(directionOf('ar-Latn')).to.equal('ltr');
    expect(directionOf('ckb')).to.equal('rtl');
    expect(directionOf('no such tag')).to.equal('ltr');
    expect(directionOf('')).to.equal('ltr');
  });
});
