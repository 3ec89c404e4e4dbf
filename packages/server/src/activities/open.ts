import type { Definition } from '@suara/contract';
import type { Context } from '../context.ts';
import type { PublishedVersion } from '../stores/store.ts';
import { type Offered, stateAt } from './catalogue.ts';
import { canonicalJson } from './version.ts';

/** Why activities can't be opened. Each line names the activity, the place and the remedy. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(issues.join('\n'));
    this.issues = issues;
  }
}

const optionIds = (definition: Definition) =>
  definition.kind === 'poll' ? definition.poll.options.map(({ id }) => id) : [];

/** What may not change in an activity that people have answered. */
function changedMeanwhile(offered: Offered, latest: PublishedVersion, at: number): string[] {
  const before = JSON.parse(latest.definition) as Definition;
  const { definition } = offered;
  if (before.kind !== definition.kind) {
    return [
      `${definition.id}: /kind: was "${before.kind}" when it was published; give the new activity an id of its own`,
    ];
  }
  if (before.kind !== 'poll' || definition.kind !== 'poll') return [];
  if (stateAt(offered, at) === 'upcoming' || Date.parse(before.opens) > at) return [];
  if (optionIds(before).join(' ') !== optionIds(definition).join(' ')) {
    return [
      `${definition.id}: /poll/options: ids differ from those that people have voted on; restore them, and mark an option as "withdrawn" instead of taking it out`,
    ];
  }
  return before.poll.method === definition.poll.method
    ? []
    : [`${definition.id}: /poll/method: was "${before.poll.method}" when voting began; restore it`];
}

/**
 * Opens activities: compares each with what was published before, remembers its version, and counts anew where its
 * rules have changed.
 *
 * @throws {StartError} An open poll's options, its method, or the kind of an activity are no longer what they were.
 */
export async function open({ store, activities, now }: Context): Promise<void> {
  const at = now();
  const issues: string[] = [];
  const fresh: { offered: Offered; latest: PublishedVersion | undefined }[] = [];
  for (const offered of activities.values()) {
    const versions = await store.versions(offered.definition.id);
    for (const { version } of versions) offered.known.add(version);
    const latest = versions.at(-1);
    if (latest?.version === offered.version) continue;
    if (latest) issues.push(...changedMeanwhile(offered, latest, at));
    fresh.push({ offered, latest });
  }
  if (issues.length > 0) throw new StartError(issues);
  for (const { offered, latest } of fresh) {
    const { definition, version, counting } = offered;
    if (latest && definition.kind === 'poll') await store.recount(definition.id, counting.totalsOf);
    await store.publish(definition.id, { version, definition: canonicalJson(definition), at });
  }
}
