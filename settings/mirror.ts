// Keeps this device and the browser's sync alike, for as long as the background runs. When it is stopped, the next start goes on.
import type { Area } from './area.ts';
import { exchange } from './exchange.ts';
import type { Lock } from './store.ts';

/** A burst is over after so much quiet, or has lasted long enough. */
const QUIET_MS = 2_000;
const LONGEST_BURST_MS = 10_000;
/** The browsers allow 1800 writes an hour, which is one in 2 s. */
const PER_WRITE_MS = 2_500;
const FIRST_RETRY_MS = 60_000;
const LAST_RETRY_MS = 3_600_000;

/** Listens at once: an event that starts the background isn't given to those who listen later. */
export function startMirror(local: Area, sync: Area, lock: Lock, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let burstStart: number | undefined;
  let earliest = 0;
  let retries = 0;
  let isRunning = false;
  let triesRefused = true;

  const schedule = () => {
    const now = Date.now();
    burstStart ??= now;
    // What changes during a run is seen to after it.
    if (isRunning || signal.aborted) return;
    const due = Math.max(Math.min(now + QUIET_MS, burstStart + LONGEST_BURST_MS), earliest);
    clearTimeout(timer);
    timer = setTimeout(run, due - now);
  };

  const run = async () => {
    const isRetry = triesRefused;
    triesRefused = false;
    burstStart = undefined;
    isRunning = true;
    const outcome = await lock(() => exchange(local, sync, isRetry)).catch(() => undefined);
    isRunning = false;
    earliest = Date.now() + PER_WRITE_MS * (outcome?.writes ?? 1);
    if (!outcome || outcome.isThrottled || outcome.hasRefused) retry(outcome?.isThrottled ?? false);
    else retries = 0;
    if (burstStart !== undefined) schedule();
  };

  const retry = (isThrottled: boolean) => {
    if (signal.aborted || retryTimer !== undefined) return;
    const pause = Math.min(FIRST_RETRY_MS * 2 ** retries, LAST_RETRY_MS);
    retries += 1;
    if (isThrottled) earliest = Date.now() + pause;
    retryTimer = setTimeout(() => {
      retryTimer = undefined;
      triesRefused = true;
      schedule();
    }, pause);
  };

  local.watch(schedule, signal);
  sync.watch(schedule, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(retryTimer);
  });
  void run();
}
