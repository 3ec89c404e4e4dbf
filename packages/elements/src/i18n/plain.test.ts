import { expect } from '@open-wc/testing';
import { words as en } from '@suara/contract/words/poll/en';
import { words as id } from '@suara/contract/words/poll/id';
import fc from 'fast-check';
import { formatsOf } from './formats.ts';
import { hoursAhead, plainMoment } from './plain.ts';

const times = fc
  .date({ min: new Date('2001-10-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((time) => time.toISOString());

describe('a moment that is written without Intl', () => {
  for (const [content, language, words] of [
    ['id', 'id', id],
    ['id-ID', 'id', id],
    ['en', 'en', en],
    ['en-GB', 'en', en],
  ] as const) {
    for (const zone of Object.keys(hoursAhead)) {
      it(`looks as Intl writes it, in ${content} and ${zone}`, () => {
        const { locales, moment } = formatsOf(content, language, zone);
        fc.assert(
          fc.property(times, (time) => {
            expect(plainMoment(time, zone, locales, words.plain)).to.equal(moment(time));
          }),
        );
      });
    }
  }

  it('is left to Intl for any other zone, language, or what is no time', () => {
    const time = '2030-12-31T23:59:59+07:00';
    expect(plainMoment(time, 'Europe/London', ['id', 'id'], id.plain)).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['en-US', 'id'], en.plain)).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['jv', 'id'], id.plain)).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['ar', 'id'], undefined)).to.equal(undefined);
    expect(plainMoment('1987-01-01T00:00:00Z', 'Asia/Pontianak', ['id', 'id'], id.plain)).to.equal(
      undefined,
    );
    expect(plainMoment('soon', 'Asia/Jakarta', ['id', 'id'], id.plain)).to.equal(undefined);
  });
});
