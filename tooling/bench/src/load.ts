import autocannon from 'autocannon';

/** What one measurement found. Times are in milliseconds. */
export interface Load {
  requestsPerSecond: number;
  p50: number;
  p99: number;
}

/** One request. */
export interface LoadRequest {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Loads `url` for `seconds` over as many connections as `connections` has members; each goes round and
 * round its own requests, so that sixteen connections can be sixteen learners. A warm-up goes before.
 * Throws when any answer is not 2xx: a fast refusal is no result.
 */
export async function measureLoad(
  url: string,
  connections: readonly LoadRequest[][],
  seconds: number,
): Promise<Load> {
  await run(url, connections, 2);
  return run(url, connections, seconds);
}

async function run(
  url: string,
  connections: readonly LoadRequest[][],
  seconds: number,
): Promise<Load> {
  let next = 0;
  const result = await autocannon({
    url,
    connections: connections.length,
    duration: seconds,
    setupClient: (client) => {
      const own = connections[next++ % connections.length] ?? [];
      client.setRequests(own.map((request) => ({ method: 'GET', ...request })));
    },
  });
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0) throw new Error(`${failures} of ${result.requests.total} requests failed`);
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
