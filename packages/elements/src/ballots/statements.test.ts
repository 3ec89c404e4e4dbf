import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  answer,
  goTo,
  startCourse,
  votesBallot,
  votesOf,
  type Course,
  type Vote,
} from './statements.ts';

const ids = ['s1', 's2', 's3'];

describe('the course through statements', () => {
  it('goes on with each answer and keeps all of them', () => {
    let course = startCourse(ids);
    course = answer(course, ids, 's1', 1);
    course = answer(course, ids, 's2', 0);
    course = answer(course, ids, 's3', -1);
    expect(course.at).to.equal(3);
    expect(votesBallot(course)).to.deep.equal({ votes: { s1: 1, s2: 0, s3: -1 } });
  });

  it('answers a statement once when two answers come at once', () => {
    const course = answer(answer(startCourse(ids), ids, 's1', 1), ids, 's1', -1);
    expect(course).to.deep.equal({ votes: { s1: 1 }, at: 1 });
  });

  it('can go back, and the new answer replaces the old', () => {
    const course = goTo(answer(startCourse(ids), ids, 's1', 1), ids, 0);
    expect(course.votes).to.deep.equal({ s1: 1 });
    expect(answer(course, ids, 's1', -1).votes).to.deep.equal({ s1: -1 });
  });

  it('begins again where somebody left off', () => {
    expect(startCourse(ids, { s1: 1, s3: 0 }).at).to.equal(1);
    expect(startCourse(ids, { s1: 1, s2: -1, s3: 0 }).at).to.equal(3);
  });

  it('drops answers to statements that are gone', () => {
    expect(votesOf({ votes: { s2: -1, gone: 1 } }, ids)).to.deep.equal({ s2: -1 });
  });

  it('never leaves the statements and never loses an answer, whatever is done', () => {
    type Act = (course: Course) => Course;
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Vote[]>(1, 0, -1)).map(
        ([id, vote]): Act =>
          (course) =>
            answer(course, ids, id, vote),
      ),
      fc.integer({ min: -3, max: 6 }).map(
        (at): Act =>
          (course) =>
            goTo(course, ids, at),
      ),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let course = startCourse(ids);
        for (const one of acts) {
          const before = Object.keys(course.votes).length;
          course = one(course);
          expect(course.at).to.be.within(0, ids.length);
          expect(Object.keys(course.votes).length).to.be.at.least(before);
        }
      }),
    );
  });
});
