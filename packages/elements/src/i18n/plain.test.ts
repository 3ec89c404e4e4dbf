import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatsOf } from './formats.ts';
import { figuresOf } from './figures.ts';
import { hoursAhead, plainList, plainMoment, plainNumber } from './plain.ts';

const times = fc
  .date({ min: new Date('2001-10-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((time) => time.toISOString());

describe('a moment that is written without Intl', () => {
  for (const [content, language] of [
    ['id', 'id'],
    ['id-ID', 'id'],
    ['en', 'en'],
    ['en-GB', 'en'],
  ] as const) {
    for (const zone of Object.keys(hoursAhead)) {
      it(`looks as Intl writes it, in ${content} and ${zone}`, () => {
        const { locales, moment } = formatsOf(content, language, zone);
        fc.assert(
          fc.property(times, (time) => {
            expect(plainMoment(time, zone, locales)).to.equal(moment(time));
          }),
        );
      });
    }
  }

  it('is left to Intl for any other zone, language, or what is no time', () => {
    const time = '2030-12-31T23:59:59+07:00';
    expect(plainMoment(time, 'Europe/London', ['id', 'id'])).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['en-US', 'id'])).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['jv', 'id'])).to.equal(undefined);
    expect(plainMoment(time, 'Asia/Jakarta', ['ar', 'id'])).to.equal(undefined);
    expect(plainMoment('1987-01-01T00:00:00Z', 'Asia/Pontianak', ['id', 'id'])).to.equal(undefined);
    expect(plainMoment('soon', 'Asia/Jakarta', ['id', 'id'])).to.equal(undefined);
  });
});

describe('a number that is written without Intl', () => {
  const amounts = fc.oneof(
    fc.nat(),
    fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
    // Halves, which are rounded away from zero as they are read, not as they are stored.
    fc.tuple(fc.nat(100_000), fc.constantFrom(2, 20, 200, 2000)).map(([n, by]) => n / by),
  );
  const shares = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
    .map(([some, more]) => some / (some + more));

  for (const language of ['id', 'en']) {
    for (const digits of [0, 1, 2]) {
      it(`looks as Intl writes it, in ${language} with ${digits} decimals`, () => {
        const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
        fc.assert(
          fc.property(amounts, (n) => {
            const written = plainNumber(n, language, digits);
            if (n > 0 && n < 1e-6) return; // may be left to Intl
            expect(written).to.equal(format(n));
          }),
          { numRuns: 1000 },
        );
      });
    }

    for (const of of [12, 2000]) {
      it(`looks as Intl writes it, as a percentage of ${of} in ${language}`, () => {
        const { format } = new Intl.NumberFormat(language, {
          style: 'percent',
          maximumFractionDigits: of === 12 ? 0 : 1,
        });
        const { percent } = figuresOf(language);
        fc.assert(
          fc.property(shares, (share) => {
            expect(percent(share, of)).to.equal(format(share));
            expect(plainNumber(share, language, 1, 2)).to.be.a('string');
          }),
          { numRuns: 1000 },
        );
        expect(percent(0.285)).to.equal('29%');
      });
    }
  }

  it('is left to Intl in any other language, and for what is negative, huge or no number', () => {
    expect(plainNumber(1, 'ar', 0)).to.equal(undefined);
    for (const n of [-1, 1e15, 1e21, 1e-7, Infinity, NaN])
      expect(plainNumber(n, 'id', 2), String(n)).to.equal(undefined);
    expect(figuresOf('id').number(-1234.5)).to.equal('-1.234,5');
    expect(figuresOf('id').number(1e-7)).to.equal('0');
    expect(figuresOf('ar-EG').number(12)).to.equal('١٢');
  });
});

describe('a list that is written without Intl', () => {
  for (const language of ['id', 'en']) {
    it(`looks as Intl writes it, in ${language}`, () => {
      const intl = new Intl.ListFormat(language, { type: 'conjunction' });
      fc.assert(
        fc.property(fc.array(fc.string(), { maxLength: 5 }), (names) => {
          expect(plainList(names, language)).to.equal(intl.format(names));
        }),
      );
    });
  }

  it('is left to Intl in any other language, but for a single name', () => {
    expect(plainList(['Timur'], 'ar')).to.equal('Timur');
    expect(plainList(['Timur', 'Barat'], 'ar')).to.equal(undefined);
    expect(figuresOf('ar').list(['Timur', 'Barat'])).to.equal('Timur وBarat');
    expect(figuresOf('id').list(['Timur', 'Barat', 'Tengah'])).to.equal('Timur, Barat, dan Tengah');
  });
});
