import { chromium } from '@playwright/test';

/** What a first visit to a page costs on a slow phone. */
export interface FirstVisit {
  scriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  pageBytes: number;
  /** Largest contentful paint, in milliseconds. */
  largestPaint: number;
}

/**
 * Opens `url` in a fresh browser at phone width with 400 kbit/s, 400 ms round trip and a processor four
 * times slower, and adds up what came over the wire, compressed.
 */
export async function measureFirstVisit(url: string, browserPath: string): Promise<FirstVisit> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const kinds = new Map<string, string>();
    const bytes = { Script: 0, Stylesheet: 0, Font: 0, Document: 0 };
    client.on('Network.responseReceived', (event) => kinds.set(event.requestId, event.type));
    client.on('Network.loadingFinished', (event) => {
      const kind = kinds.get(event.requestId);
      if (kind !== undefined && kind in bytes)
        bytes[kind as keyof typeof bytes] += event.encodedDataLength;
    });
    await page.addInitScript(() => {
      const holder = globalThis as unknown as { largestPaint: number };
      holder.largestPaint = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) holder.largestPaint = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    const largestPaint = await page.evaluate(
      () => (globalThis as unknown as { largestPaint: number }).largestPaint,
    );
    return {
      scriptBytes: bytes.Script,
      styleBytes: bytes.Stylesheet,
      fontBytes: bytes.Font,
      pageBytes: bytes.Document,
      largestPaint,
    };
  } finally {
    await browser.close();
  }
}
