import { expectAccessible } from '../../test/accessible.ts';
import { showResults } from '../../test/votes.ts';
import { examples } from './results.examples.ts';
import './results.define.ts';

describe('<suara-results> and axe', () => {
  for (const [name, example] of Object.entries(examples)) {
    it(`finds nothing in "${name}", all of it unfolded, in light and dark, from left and from right`, async function () {
      this.timeout(60_000);
      await expectAccessible(async () => {
        const results = await showResults(example);
        const root = results.element.shadowRoot;
        for (const summary of root?.querySelectorAll('summary') ?? []) summary.click();
        await results.until(() => {
          if (root?.textContent?.includes('Loading')) throw new Error('not brought yet');
        });
        return results;
      }, example.activity.languages);
    });
  }
});
