// Where the browser hands out what an organisation's administrators have laid down. Chrome and Edge tell of changes; Firefox reads it once.
import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyOf } from './policy.ts';

export interface PolicySource {
  read(): Promise<Policy>;
  watch(onChange: (policy: Policy) => void, signal: AbortSignal): void;
}

export const managed: PolicySource = {
  read,
  watch(onChange, signal) {
    const listen = async (_changes: unknown, area: string) => {
      if (area !== 'managed') return;
      const policy = await read();
      if (!signal.aborted) onChange(policy);
    };
    browser.storage.onChanged.addListener(listen);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  },
};

/** Firefox rejects where there is no policy. */
function read(): Promise<Policy> {
  return browser.storage.managed.get(null).then(policyOf, () => noPolicy);
}
