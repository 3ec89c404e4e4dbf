// Finds a definition where the page gives one, a client, or a kind of backend: loaded there alone.
import type { Activity } from '@suara/contract';
import type { Definition } from '../shared/participation.ts';
import type { Any } from './any.ts';
import { connect } from './connect.ts';
import { SetupError } from './kinds.ts';

/** Of what the ids of activities are made. */
const idForm = /^[a-z\d-]{1,64}$/;

/** Whether a definition is one as a server publishes it, which needs nothing more. */
const isWhole = (given: Definition): given is Activity =>
  'kind' in given && 'version' in given && 'state' in given;

/** The definition that stands in the page, made whole. */
async function given(definition: Definition): Promise<Activity | string> {
  if (isWhole(definition)) return definition;
  try {
    const { givenActivity } = await import('@suara/client/given');
    return await givenActivity(definition as Activity);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code ? `bad-endpoint: ${message}` : 'network';
  }
}

/**
 * Asks the client for the definition, or makes whole what the page gives; where there is none, says why in the words
 * of `SuaraError.code`, and after a colon what to do about it.
 */
export async function find(part: Any): Promise<Activity | string> {
  const { activity, definition, backend } = part.host;
  try {
    const client = await connect(part);
    if (definition && backend !== 'open311') return await given(definition);
    if (!client.capabilities.activities)
      return 'bad-endpoint: this kind of backend holds no activities, give .definition';
    // The browser files leave this to whoever asks, see `build/lean/calling.ts`.
    return idForm.test(activity) ? await client.activity(activity) : 'unknown-activity';
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string };
    return error instanceof SetupError ? `${error.code}: ${message}` : String(code);
  }
}
