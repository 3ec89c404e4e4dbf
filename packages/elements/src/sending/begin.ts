import type { Activity } from '@suara/contract';
import { prepareAnnouncements } from '../shared/announce.ts';
import type { Any } from './any.ts';
import { connect } from './connect.ts';
import { restoreDraft } from './drafts.ts';
import { noted } from './noted.ts';

/** What shows in place of the form while people can't take part. */
let panel: typeof import('./panel.ts') | undefined;

/** Draws it, where it is here. */
export const shut = (part: Any, activity: Activity, level: number) =>
  panel?.shut(part, activity, level);

/** Once both halves are here: shows what this device holds already, or that people can't take part now. */
export async function begin(part: Any): Promise<void> {
  const { activity, host, phase } = part;
  prepareAnnouncements(host);
  if (!activity || !/asking|loading/.test(phase.name)) return;
  if (part.data) {
    // Somebody was faster than the network.
    noted(part);
    host.requestUpdate();
    return;
  }
  const client = await connect(part).catch(() => undefined);
  const holding = client?.mine(activity);
  if (holding) part.enter({ name: 'answered', holding });
  else if (activity.state === 'open') {
    part.enter({ name: 'asking', issues: [] });
    await restoreDraft(part);
    part.host.requestUpdate();
  } else if (/^(upcoming|closed)$/.test(activity.state)) {
    panel = await import('./panel.ts');
    part.enter({ name: activity.state });
  } else part.enter({ name: 'unable', reason: 'newer-server' });
}
