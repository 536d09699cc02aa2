// SPDX-License-Identifier: Apache-2.0

/** What was asked of a relay. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** A `fetch` that remembers what it was asked, and answers with a status and a body. */
export function fakeRelay(
  status: number,
  body: BodyInit | null = null,
): { readonly asked: Asked[]; readonly fetch: typeof fetch } {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (input, init = {}) => {
      asked.push({ url: input as string, init });
      return Promise.resolve(new Response(body, { status }));
    },
  };
}
