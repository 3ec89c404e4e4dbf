import { type Activity, type Definition, participationOf, type State } from '@suara/contract';
import { expandInstrument } from '@suara/contract/instruments';
import { type Counting, countingOf } from '../counting/counting.ts';
import { versionOf } from './version.ts';

/** An activity as this server offers it. */
export interface Offered {
  readonly definition: Definition;
  readonly version: string;
  /** Milliseconds since 1970; `Infinity`: stays open. */
  readonly opens: number;
  readonly closes: number;
  readonly counting: Counting;
  /** Versions that people may have seen, this one included. */
  readonly known: Set<string>;
}

/** What a definition becomes when it is offered. */
export function offer(written: Definition): Offered {
  const definition = expandInstrument(written);
  const version = versionOf(definition);
  return {
    definition,
    version,
    opens: Date.parse(definition.opens),
    closes: definition.closes === null ? Infinity : Date.parse(definition.closes),
    counting: countingOf(definition),
    known: new Set([version]),
  };
}

/** Whether people can take part at this time. The last instant of `closes` still counts. */
export function stateAt({ opens, closes }: Pick<Offered, 'opens' | 'closes'>, at: number): State {
  if (at < opens) return 'upcoming';
  return at <= closes ? 'open' : 'closed';
}

/** The activity as `GET /v1/activities/{id}` shows it. */
export const activityAt = (offered: Offered, at: number): Activity => ({
  ...offered.definition,
  version: offered.version,
  state: stateAt(offered, at),
});

/** Whether a person may still change what they sent, apart from withdrawing it. */
export const mayChange = ({ definition }: Offered) =>
  participationOf(definition).changes === 'until-close';
