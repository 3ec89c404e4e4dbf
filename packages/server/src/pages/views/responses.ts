import type { Responses } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';

/** Official public replies: what people said, and what the agency did about it. */
export function responsesOf(responses: Responses | undefined, reader: Reader): Html | string {
  if (!responses || responses.responses.length === 0) return '';
  const words = reader.pages.responses;
  return html`<section class="replies" aria-labelledby="replies-title">
    <h2 id="replies-title">${words.title}</h2>
    ${responses.responses.map(
      ({ id, at, title, said, did, state, url }) =>
        html`<article aria-labelledby="reply-${id}">
          <h3 id="reply-${id}">${reader.says(title)}</h3>
          <p class="hint">
            <time datetime="${at}">${reader.date(at)}</time
            >${state ? html` · ${words.states[state]}` : ''}
          </p>
          <h4>${words.said}</h4>
          <p class="said">${reader.says(said)}</p>
          <h4>${words.did}</h4>
          <p class="said">${reader.says(did)}</p>
          ${
            url
              ? html`<p>
                  <a href="${url}"
                    >${words.more}<span class="unseen">: ${reader.says(title)}</span></a
                  >
                </p>`
              : ''
          }
        </article>`,
    )}
  </section>`;
}
