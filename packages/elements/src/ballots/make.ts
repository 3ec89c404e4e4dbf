import type { Ballot } from '@suara/contract';
import { ballotKeyOf } from '@suara/contract/tables';
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../questions/field.ts';
import { announce, prepareAnnouncements } from '../shared/announce.ts';
import type { Participation } from '../shared/participation.ts';
import { checkControls } from './controls.ts';
import {
  blank,
  type BallotPiece,
  type Drawing,
  type PieceClass,
  type PieceHost,
  type Poll,
} from './piece.ts';
import { ballotWords } from './words.ts';

type Part = Participation<'poll'>;

const ranking = async () => (await import('./ranking.piece.ts')).RankingPiece;
const points = async () => (await import('./points.piece.ts')).PointsPiece;
const budget = async () => (await import('./budget.piece.ts')).BudgetPiece;

/** The piece of each method whose ballot is no plain choice. */
const pieces: Readonly<Record<string, () => Promise<PieceClass>>> = {
  score: async () => (await import('./score.piece.ts')).ScorePiece,
  cumulative: points,
  quadratic: points,
  borda: ranking,
  'instant-runoff': ranking,
  stv: ranking,
  schulze: ranking,
  'ranked-pairs': ranking,
  statements: async () => (await import('./statements.piece.ts')).StatementsPiece,
  'greedy-budget': budget,
  'equal-shares': budget,
};

function hostOf(part: Part): PieceHost {
  const { host, speech } = part;
  return {
    changed: () => host.requestUpdate(),
    announce: (text) => announce(host, text),
    focus: (key) =>
      void host.updateComplete.then(() => {
        const selector = `[data-key="${CSS.escape(key)}"]`;
        const one = host.shadowRoot?.querySelector<HTMLElement>(selector);
        one?.focus();
        // What had the focus already may have moved out of sight meanwhile.
        one?.scrollIntoView({ block: 'nearest' });
      }),
    async send(ballot: Ballot) {
      const { activity, replaces } = part;
      if (!activity) return;
      const draft = { answer: ballot, language: speech.content };
      const { connect } = await part.bring();
      const client = await connect(part);
      try {
        part.replaces = await client.submit(activity, draft, { replaces });
      } catch (error) {
        // The agency may have taken a statement out: its definition says which are left.
        if ((error as { code?: string }).code === 'invalid-submission') void part.load();
        throw error;
      }
    },
    get language() {
      return speech.language;
    },
  };
}

const emptyBallot = (method: keyof typeof ballotKeyOf): Ballot => {
  const key = ballotKeyOf[method];
  return { [key]: key === 'choice' || key === 'ranking' ? [] : {} } as Ballot;
};

const isEmpty = (ballot: Ballot) =>
  Object.values(ballot).every((part: object) => Object.keys(part).length === 0);

/** A ballot of a rarer kind, ready to be drawn. */
export interface Rare {
  readonly piece: BallotPiece;
  /** Begins anew: nothing of the ballot before is left. */
  renew(): void;
  draw(one: Omit<Field, 'pointer'>, drawing: Omit<Drawing, 'words'>): TemplateResult;
  /** What was done, as a ballot; blank is one. */
  read(data: FormData, activity: Poll): Ballot | undefined;
  /** Puts an earlier ballot in. */
  fill(ballot: Ballot, activity: Poll, form: HTMLFormElement): void;
  sendWords(): string | undefined;
}

/**
 * Brings the piece of a method, with its words and looks.
 *
 * @param current - A piece already in use: one of the same kind stays, with what was done in it.
 * @returns `undefined` for a method unknown here.
 */
export async function makeRare(
  { method, options }: Poll['poll'],
  part: Part,
  current: BallotPiece | undefined,
): Promise<Rare | undefined> {
  const bring = Object.hasOwn(pieces, method) ? pieces[method] : undefined;
  if (!bring) return undefined;
  const { speech, host } = part;
  const [Piece] = await Promise.all([bring(), speech.also(ballotWords.load)]);
  // Its first act is told as well.
  prepareAnnouncements(host);
  let piece = current instanceof Piece ? current : new Piece(hostOf(part));
  piece.keepTo?.(options.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id));
  piece.styles.forEach(part.wear);
  const words = () => ballotWords.of(speech.language);
  const pointer = `/answer/${ballotKeyOf[method]}`;
  return {
    get piece() {
      return piece;
    },
    renew() {
      piece = new Piece(hostOf(part));
      host.requestUpdate();
    },
    draw: (one, drawing) => drawRare(piece, { ...one, pointer }, { ...drawing, words: words() }),
    read: (data, activity) => (data.has(blank) ? emptyBallot(method) : piece.read(data, activity)),
    fill(ballot, activity, form) {
      checkControls(form, blank, isEmpty(ballot) ? ['on'] : []);
      piece.fill(ballot, activity, form);
    },
    sendWords: () => piece.sendWords?.(words()),
  };
}

/** The piece, and blank below it. Blank sets aside what was done and does not lose it. */
function drawRare(piece: BallotPiece, one: Field, drawing: Drawing): TemplateResult {
  const { activity, asking, data } = drawing;
  const off = data?.has(blank) ?? false;
  return html`<div class=${off ? 'off' : ''} ?inert=${off}>${piece.draw(one, drawing)}</div>
    ${
      activity.poll.blank && activity.poll.method !== 'statements'
        ? html`<label class="option" part="option">
            <input type="checkbox" name=${blank} /><span>${asking.words.blank}</span>
          </label>`
        : nothing
    }`;
}
