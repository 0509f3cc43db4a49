// What the organisation that manages this browser has laid down, for every view of a page. Nobody manages most browsers.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PolicySource } from '../settings/managed.ts';
import { noPolicy, type Policy } from '../settings/policy.ts';

const Context = createContext<Policy>(noPolicy);

interface Props {
  readonly source: PolicySource;
  readonly initial: Policy;
  readonly children: ComponentChildren;
}

export function Managed({ source, initial, children }: Props) {
  const [policy, setPolicy] = useState(initial);
  useEffect(() => {
    const leaving = new AbortController();
    source.watch(setPolicy, leaving.signal);
    return () => leaving.abort();
  }, [source]);
  return <Context.Provider value={policy}>{children}</Context.Provider>;
}

export function usePolicy(): Policy {
  return useContext(Context);
}
