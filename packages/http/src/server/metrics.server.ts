import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus reads: process figures, and requests by route, method and status. */
export class Metrics {
  readonly registry = new Registry();
  readonly #duration: Histogram<'method' | 'status' | 'kind'>;
  readonly #cacheHits: Counter<'outcome'>;

  constructor(app: string) {
    this.registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: this.registry });
    this.#duration = new Histogram({
      name: 'heard_http_request_seconds',
      help: 'Time from the request to the end of the response',
      labelNames: ['method', 'status', 'kind'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    this.#cacheHits = new Counter({
      name: 'heard_page_cache_total',
      help: 'Anonymous page views by whether the whole page was in memory',
      labelNames: ['outcome'],
      registers: [this.registry],
    });
  }

  observe(seconds: number, labels: { method: string; status: number; kind: string }): void {
    this.#duration.observe({ ...labels, status: String(labels.status) }, seconds);
  }

  countCache(outcome: 'hit' | 'miss'): void {
    this.#cacheHits.inc({ outcome });
  }
}
