import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sameClock } from '../i18n/plain.ts';
import { ownClock } from './own-clock.ts';
import { spokenBetween, timeLeft, timeLeftText } from './times.ts';

const minute = 60_000;
const size = { day: 86_400_000, hour: 3_600_000, minute, second: 1000 };

describe('the time that is left', () => {
  it('is told in the largest unit of which there are two', () => {
    const told = [3 * size.day, 47 * size.hour, 119 * minute, 119_000, 1500].map((ms) => {
      const left = timeLeft(ms);
      return left && `${left.count} ${left.unit}`;
    });
    expect(told).to.deep.equal(['3 day', '47 hour', '119 minute', '119 second', '1 second']);
  });

  it('is nothing at closing and after', () => {
    expect(timeLeft(0)).to.equal(undefined);
    expect(timeLeft(-1)).to.equal(undefined);
  });

  it('never promises more than is left, and says when it changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 40 * size.day }), (ms) => {
        const left = timeLeft(ms)!;
        expect(left.count * size[left.unit]).to.be.at.most(ms);
        const next = timeLeft(ms - left.changes);
        expect(next && `${next.count} ${next.unit}`).to.not.equal(`${left.count} ${left.unit}`);
        const still = timeLeft(ms - left.changes + 1);
        expect(still && `${still.count} ${still.unit}`).to.equal(`${left.count} ${left.unit}`);
      }),
    );
  });

  it('is said in the language of the reader', () => {
    expect(timeLeftText({ count: 3, unit: 'day', changes: 1 }, 'id')).to.equal('dalam 3 hari');
    expect(timeLeftText({ count: 2, unit: 'hour', changes: 1 }, 'en')).to.equal('in 2 hours');
  });

  it('is said as Intl says it', () => {
    const left = fc.record({
      count: fc.integer({ min: 0, max: 2000 }),
      unit: fc.constantFrom('day', 'hour', 'minute', 'second'),
    });
    fc.assert(
      fc.property(left, fc.constantFrom('id', 'en', 'ar', 'jv'), ({ count, unit }, language) => {
        const said = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
        expect(timeLeftText({ count, unit, changes: 1 }, language)).to.equal(
          said.format(count, unit),
        );
      }),
    );
  });

  it('is spoken once at ten minutes and once at one', () => {
    expect(spokenBetween(11 * minute, 10 * minute)).to.equal(10 * minute);
    expect(spokenBetween(10 * minute, 9 * minute)).to.equal(undefined);
    expect(spokenBetween(61_000, 60_000)).to.equal(minute);
    expect(spokenBetween(minute, -1)).to.equal(undefined);
  });
});

describe('the reader’s own clock', () => {
  const time = '2026-12-31T23:59:59+07:00';

  it('is told where it differs from the agency’s', () => {
    expect(ownClock(time, 'Asia/Jakarta', 'id', 'Asia/Jayapura')).to.match(
      /1 Januari 2027.*01\.59 WIT/,
    );
  });

  it('is known to be the agency’s, without Intl, only where both show the same', () => {
    const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
    const known = zones.filter((zone) => sameClock(time, zone));
    expect(known).to.deep.equal(zones.filter((zone) => !ownClock(time, zone, 'id')));
    expect(sameClock(time, 'Europe/London')).to.equal(false);
  });

  it('is not told where both show the same, or the agency’s zone is unknown', () => {
    expect(ownClock(time, 'Asia/Jakarta', 'id', 'Asia/Pontianak')).to.equal(undefined);
    expect(ownClock(time, 'Nowhere/Land', 'id', 'Asia/Jakarta')).to.equal(undefined);
  });
});
