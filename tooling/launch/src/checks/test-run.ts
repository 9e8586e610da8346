import { inSeconds, type Progress } from '../progress.ts';
import { runToEnd, type Watchers } from '../run-to-end.ts';
import type { Check } from './checks.ts';
import { countResults, type Count } from './count-results.ts';

/** Runs checks one after another and keeps the count. */
export class TestRun {
  readonly count: Count = { passed: 0, failed: 0 };
  readonly failures: string[] = [];

  constructor(
    readonly watchers: Watchers,
    readonly progress: Progress,
  ) {}

  async check({ title, errand }: Check): Promise<void> {
    const begun = performance.now();
    this.progress.say(`▸ ${title}`);
    const { code, output } = await runToEnd(errand, this.watchers);
    const result = countResults(output, code);
    const time = inSeconds(performance.now() - begun);
    if (result.failed > 0) this.record(`${title} (${time})`, result, errand.aloud ? '' : output);
    else {
      this.count.passed += result.passed;
      const tests = result.passed > 1 ? `: ${result.passed} passed` : '';
      this.progress.say(`✓ ${title}${tests} (${time})`);
    }
  }

  record(title: string, result: Count, output: string): void {
    this.count.passed += result.passed;
    this.count.failed += result.failed;
    this.failures.push(title);
    if (output) this.progress.say(output.trimEnd());
    this.progress.say(`✗ ${title}`);
  }
}
