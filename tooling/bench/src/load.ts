import autocannon from 'autocannon';

/** What one measurement found. */
export interface Load {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  failures: number;
}

/** One connection's request: method, path, headers and body. */
export interface LoadRequest {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Loads `url` for `seconds` over as many connections as there are `connections`; each connection repeats
 * its own request, so that sixteen connections can be sixteen learners. A short warm-up goes before.
 */
export async function measureLoad(
  url: string,
  connections: readonly LoadRequest[],
  seconds: number,
): Promise<Load> {
  await run(url, connections, 1);
  return run(url, connections, seconds);
}

async function run(
  url: string,
  connections: readonly LoadRequest[],
  seconds: number,
): Promise<Load> {
  let next = 0;
  const result = await autocannon({
    url,
    connections: connections.length,
    duration: seconds,
    setupClient: (client) => {
      const own = connections[next++ % connections.length];
      if (own) client.setRequests([{ method: 'GET', ...own }]);
    },
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
