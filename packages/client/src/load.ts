import { familiar } from './errors.ts';

/** Loads a part when it is first needed; a network that fails meanwhile is a failure of the network. */
export async function load<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw familiar(cause);
  }
}
