import type { Ballot } from '@suara/contract';
import type { TemplateResult } from 'lit';
import type { Field } from '../questions/field.ts';
import { placeUnder } from './drag.ts';
import type { BallotPiece, Drawing, PieceHost, Poll } from './piece.ts';
import { add, moveTo, rankedOf, rankingBallot, remove, type Ranked } from './ranking.ts';
import { rankingStyles } from './ranking.styles.ts';
import { drawRanking } from './ranking.view.ts';

/** What can be done to a ranking. `focus` is the control that has the focus afterwards. */
export interface RankingActs {
  add(id: string, focus: string): void;
  move(id: string, place: number, focus: string): void;
  remove(id: string, focus: string): void;
  grip(event: PointerEvent, id: string): void;
  drag(event: PointerEvent): void;
  drop(event: PointerEvent): void;
}

/**
 * Ranking by native buttons and a native list of places; dragging is an extra. Not every option has to be ranked,
 * and two never share a place.
 */
export class RankingPiece implements BallotPiece {
  readonly styles = [rankingStyles];
  #ranked: Ranked = [];
  /** What is dragged, and by which pointer: another finger has no part in it. */
  #dragged: { id: string; pointer: number } | undefined;
  readonly #host: PieceHost;

  constructor(host: PieceHost) {
    this.#host = host;
  }

  draw(one: Field, drawing: Drawing): TemplateResult {
    return drawRanking(one, drawing, this.#ranked, this.#dragged?.id, this.#acts(drawing));
  }

  read(): Ballot | undefined {
    return this.#ranked.length > 0 ? rankingBallot(this.#ranked) : undefined;
  }

  fill(ballot: Ballot, { poll }: Poll): void {
    const open = poll.options.filter(({ withdrawn }) => !withdrawn);
    this.#ranked = rankedOf(
      ballot,
      open.map(({ id }) => id),
    );
    this.#host.changed();
  }

  keepTo(open: readonly string[]): void {
    this.#ranked = this.#ranked.filter((id) => open.includes(id));
  }

  #acts(drawing: Drawing): RankingActs {
    const max = drawing.activity.poll.choose?.max ?? Infinity;
    const become = (next: Ranked, id: string, focus: string) => {
      if (next === this.#ranked) return;
      this.#ranked = next;
      this.#say(id, drawing);
      this.#host.changed();
      this.#host.focus(focus);
    };
    return {
      add: (id, focus) => become(add(this.#ranked, id, max), id, focus),
      move: (id, place, focus) => become(moveTo(this.#ranked, id, place), id, focus),
      remove: (id, focus) => become(remove(this.#ranked, id), id, focus),
      grip: (event, id) => {
        if (event.button !== 0 || this.#dragged) return;
        this.#dragged = { id, pointer: event.pointerId };
        event.preventDefault(); // a mouse that drags would also select text
        // The list holds the pointer: the rows under it change while it moves.
        (event.currentTarget as Element).closest('ol')?.setPointerCapture(event.pointerId);
        this.#host.changed();
      },
      drag: (event) => this.#drag(event),
      drop: (event) => {
        if (event.pointerId !== this.#dragged?.pointer) return;
        this.#say(this.#dragged.id, drawing);
        this.#dragged = undefined;
        this.#host.changed();
      },
    };
  }

  #drag(event: PointerEvent) {
    if (event.pointerId !== this.#dragged?.pointer) return;
    const place = placeUnder(event.currentTarget as Element, event.clientY);
    const next = moveTo(this.#ranked, this.#dragged.id, place);
    if (next === this.#ranked) return;
    this.#ranked = next;
    this.#host.changed();
  }

  /** Where an option stands now. */
  #say(id: string, { words: { ranking }, options, asking: { say, formats } }: Drawing) {
    const option = options.find((known) => known.id === id);
    const label = option ? say(option.label) : id;
    const place = this.#ranked.indexOf(id) + 1;
    const { number } = formats;
    this.#host.announce(
      place === 0
        ? ranking.removed(label)
        : ranking.placed(label, number(place), number(this.#ranked.length)),
    );
  }
}
