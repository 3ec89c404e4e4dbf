import type { Ballot } from '@suara/contract';
import type { BallotWording } from '@suara/contract/words/ballots/wording';
import type { TemplateResult } from 'lit';
import type { Field } from '../questions/field.ts';
import { latestSaver, type Saver } from './latest.ts';
import type { BallotPiece, Drawing, PieceHost, Poll } from './piece.ts';
import {
  answer,
  goTo,
  startCourse,
  votesBallot,
  votesOf,
  type Course,
  type Vote,
} from './statements.ts';
import { statementsStyles } from './statements.styles.ts';
import { drawStatements } from './statements.view.ts';

/** Milliseconds in which a second tap is taken for the same one: it must not answer the next statement. */
const SAME_TAP = 300;
/** Milliseconds to wait for the next answer before sending, so that quick answers travel together. */
const TOGETHER = 800;

/** What can be done with statements. */
export interface StatementActs {
  vote(id: string, vote: Vote): void;
  go(at: number): void;
  retry(): void;
}

/**
 * Statements one by one. Each answer is sent as a revision of one submission, the latest at a time, so that somebody
 * who stops has been heard; where answers can't be changed, they are sent together at the end.
 */
export class StatementsPiece implements BallotPiece {
  readonly styles = [statementsStyles];
  #course: Course = { votes: {}, at: 0 };
  /** Whether the person has gone on from where they came in. */
  #begun = false;
  #shownAt = 0;
  readonly #host: PieceHost;
  readonly #saver: Saver<Ballot>;

  constructor(host: PieceHost) {
    this.#host = host;
    this.#saver = latestSaver<Ballot>({
      send: (ballot) => host.send(ballot),
      delay: TOGETHER,
      changed: () => host.changed(),
    });
  }

  read(): Ballot | undefined {
    return Object.keys(this.#course.votes).length > 0 ? votesBallot(this.#course) : undefined;
  }

  fill(ballot: Ballot, { poll }: Poll): void {
    const ids = poll.options.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
    this.#resume(votesOf(ballot, ids));
  }

  /** Goes on after these answers: where that is, the order says in which the statements are drawn. */
  #resume(votes: Course['votes']) {
    this.#course = { votes, at: 0 };
    this.#begun = false;
    this.#host.changed();
  }

  keepTo(open: readonly string[]): void {
    const { votes } = this.#course;
    const left = votesOf(votesBallot(this.#course), open);
    if (Object.keys(left).length === Object.keys(votes).length) return;
    this.#resume(left);
    // What was refused with an answer that no longer counts is sent without it.
    if (this.#saver.state !== 'idle') this.#saver.save({ votes: left });
  }

  /** What waits to be sent goes first; then the form sends the whole, which is the same submission. */
  async settle(): Promise<void> {
    await this.#saver.flush();
  }

  draw(one: Field, drawing: Drawing): TemplateResult {
    const open = drawing.options.filter(({ withdrawn }) => !withdrawn);
    const ids = open.map(({ id }) => id);
    if (!this.#begun) this.#course = startCourse(ids, this.#course.votes);
    const { state } = this.#saver;
    return drawStatements(one, drawing, open, this.#course, state, this.#acts(ids, drawing));
  }

  sendWords(words: BallotWording): string {
    return words.statements.skipToEnd;
  }

  #acts(ids: readonly string[], drawing: Drawing): StatementActs {
    const { poll } = drawing.activity;
    const show = (course: Course) => {
      this.#course = course;
      this.#begun = true;
      this.#shownAt = performance.now();
      this.#announce(ids, drawing);
      this.#host.changed();
      // What was pressed is gone at either end.
      if (course.at >= ids.length) this.#host.focus('review');
      else if (course.at === 0) this.#host.focus('agree');
    };
    return {
      vote: (id, vote) => {
        if (performance.now() - this.#shownAt < SAME_TAP) return;
        const next = answer(this.#course, ids, id, vote);
        if (next === this.#course) return;
        show(next);
        if (poll.changes === 'until-close') this.#saver.save(votesBallot(next));
      },
      go: (at) => show(goTo(this.#course, ids, at)),
      retry: () => void this.#saver.flush(),
    };
  }

  /** The focus stays on the button, so that the next statement has to be said. */
  #announce(ids: readonly string[], { options, words: { statements }, asking }: Drawing) {
    const { at, votes } = this.#course;
    const { number } = asking.formats;
    const option = options.find(({ id }) => id === ids[at]);
    this.#host.announce(
      option
        ? `${statements.progress(number(at + 1), number(ids.length))}. ${asking.say(option.label)}`
        : statements.finished(number(Object.keys(votes).length), number(ids.length)),
    );
  }
}
