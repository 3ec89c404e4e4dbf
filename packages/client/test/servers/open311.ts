// GeoReport v2 as the standard describes it, in the JSON of deployments that follow it.
import type { ServerResponse } from 'node:http';
import type { Taken } from './agencies.ts';
import { json } from './agencies.ts';

const services = [
  {
    service_code: '001',
    service_name: 'Jalan rusak',
    description: 'Lubang',
    metadata: true,
    type: 'realtime',
  },
  { service_code: 'LAMPU_2', service_name: 'Lampu jalan', metadata: false, type: 'batch' },
];
const definition = {
  service_code: '001',
  attributes: [
    {
      variable: true,
      code: 'DALAM',
      datatype: 'number',
      required: true,
      order: 2,
      description: 'Dalam (cm)',
    },
    {
      variable: true,
      code: 'JENIS',
      datatype: 'multivaluelist',
      required: true,
      order: 1,
      description: 'Jenis',
      values: [
        { key: 'A 1', name: 'Lubang' },
        { key: 'a-1', name: 'Retak' },
      ],
    },
    {
      variable: false,
      code: 'INFO',
      datatype: 'string',
      required: false,
      order: 3,
      description: 'Baca ini',
    },
  ],
};

export interface Habits {
  /** Wraps each list under a name, as FixMyStreet does. */
  wraps?: boolean;
  /** Gives a token first, and the number when it is asked for. */
  tokens?: boolean;
}

/** Where requests live and what they look like. `key`: the api_key it wants; `null`: none. */
export function georeport({ wraps = false, tokens = false }: Habits, key: string | null = 'kunci') {
  const requests = new Map<string, Record<string, unknown>>();
  const list = (to: ServerResponse, name: string, items: unknown[]) =>
    json(to, 200, wraps ? { [name]: items } : items);
  const refuse = (to: ServerResponse, code: number, description: string) =>
    json(to, code, [{ code, description }]);

  const create = (form: URLSearchParams, to: ServerResponse) => {
    if (key !== null && form.get('api_key') !== key)
      return refuse(to, 403, 'Invalid api_key received');
    const code = form.get('service_code');
    if (!services.some(({ service_code }) => service_code === code)) {
      return refuse(to, 404, 'service_code was not found');
    }
    if (!form.get('address_string') && !form.get('lat'))
      return refuse(to, 400, 'location required');
    if (code === '001' && !form.get('attribute[DALAM]')) return refuse(to, 400, 'DALAM required');
    const id = `${638_000 + requests.size}`;
    requests.set(id, {
      service_request_id: id,
      status: 'open',
      service_code: code,
      description: form.get('description'),
      requested_datetime: '2026-11-24T09:00:00+07:00',
      updated_datetime: '2026-11-24T10:00:00+07:00',
    });
    const given = tokens ? { token: `t${id}` } : { service_request_id: id };
    return list(to, 'service_requests', [{ ...given, service_notice: 'Kami periksa' }]);
  };

  return {
    requests,
    answer({ method, path, body }: Taken, to: ServerResponse) {
      const { pathname, origin } = new URL(path, `http://${to.req.headers.host}`);
      const name = /\/(?:requests|tokens)\/t?(\w+)\.json$/.exec(pathname)?.[1] ?? '';
      if (pathname === '/discovery.json') {
        return json(to, 200, {
          changeset: '2026-01-01T00:00:00Z',
          contact: 'halo@kota-contoh.example',
          key_service: '',
          endpoints: [
            {
              specification: 'http://wiki.open311.org/GeoReport_v2',
              url: `${origin}/v2`,
              type: 'production',
              formats: ['text/xml', 'application/json'],
            },
          ],
        });
      }
      if (pathname === '/v2/services.json') return list(to, 'services', services);
      if (pathname === '/v2/services/001.json') return json(to, 200, definition);
      if (method === 'POST' && pathname === '/v2/requests.json') {
        return create(new URLSearchParams(body), to);
      }
      if (pathname.includes('/tokens/') && requests.has(name)) {
        return list(to, 'service_requests', [{ service_request_id: name, token: `t${name}` }]);
      }
      const request = pathname.includes('/requests/t') ? undefined : requests.get(name);
      return request ? list(to, 'service_requests', [request]) : refuse(to, 404, 'not found');
    },
  };
}
