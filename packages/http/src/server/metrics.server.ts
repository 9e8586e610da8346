import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus reads: process figures, and requests by kind of answer, method and status. */
export class Metrics {
  readonly registry = new Registry();
  readonly #duration: Histogram<'method' | 'status' | 'kind'>;

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
  }

  observe(seconds: number, labels: { method: string; status: number; kind: string }): void {
    this.#duration.observe({ ...labels, status: String(labels.status) }, seconds);
  }
}
