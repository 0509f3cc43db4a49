// What Chromium's threads did while something happened, by their own clocks: CPU time, in which other processes don't count.
import type { Browser } from 'puppeteer-core';

/** One traced event. Times are in microseconds, `tdur` in the thread's own time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tts?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** From when to when, on the clock that traces have too. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];
const KB_PER_TRACE = 400 * 1024;

/** Traces until it is told to end. One at a time in a browser, and rarely: an end takes five seconds. */
export async function startTrace(browser: Browser): Promise<() => Promise<Trace>> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, traceBufferSizeInKb: KB_PER_TRACE },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return new Trace(events);
  };
}

/** When the work was done. */
export async function spanOf(work: () => Promise<unknown>): Promise<Span> {
  const from = now();
  await work();
  return { from, to: now() };
}

/** The system's steady clock, as in a trace. */
function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

export class Trace {
  readonly #events: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    this.#events = events.toSorted((one, other) => one.ts - other.ts);
  }

  in({ from, to }: Span): readonly TraceEvent[] {
    return this.#events.filter(({ ts }) => ts >= from && ts <= to);
  }

  /** The busiest page thread of that time: a round has one page. */
  pageIn(span: Span): readonly TraceEvent[] {
    const names = this.#events.filter(
      ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
    );
    const threads = new Map(names.map((event) => [threadOf(event), 0]));
    const events = this.in(span);
    for (const event of events) {
      const busy = threads.get(threadOf(event));
      if (busy !== undefined && event.name === 'RunTask')
        threads.set(threadOf(event), busy + (event.tdur ?? 0));
    }
    const [busiest] = [...threads].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    return events.filter((event) => threadOf(event) === busiest);
  }
}

/** Milliseconds of a thread's own time in all its tasks. */
export function taskTime(events: readonly TraceEvent[]): number {
  return total(events.filter(({ name }) => name === 'RunTask'));
}

/** The calls into scripts of this origin, none inside another. */
export function callsOf(events: readonly TraceEvent[], origin: string): readonly TraceEvent[] {
  const calls: TraceEvent[] = [];
  let end = 0;
  for (const event of events) {
    const isOurs = event.ph === 'X' && event.args.data?.url?.startsWith(origin) === true;
    if (!isOurs || event.ts < end) continue;
    calls.push(event);
    end = endOf(event);
  }
  return calls;
}

export function insideOf(events: readonly TraceEvent[], around: TraceEvent): readonly TraceEvent[] {
  return events.filter((event) => event !== around && event.ts >= around.ts && endOf(event) <= endOf(around));
}

/** In milliseconds of the thread's own time. */
export function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000;
}

export function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
