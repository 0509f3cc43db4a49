// Which template stands open, as the page's address says it: `#template=<id>` leads to the editor of an own one.
import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { readonly open: 'list' }
  | { readonly open: 'template' | 'house' | 'ours'; readonly id: string };

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash));
  useEffect(() => {
    const leaving = new AbortController();
    const follow = () => setRoute(routeIn(location.hash));
    window.addEventListener('hashchange', follow, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return route;
}

export function addressOf(route: Route): string {
  return route.open === 'list' ? '#templates' : `#${route.open}=${route.id}`;
}

export function go(route: Route): void {
  location.hash = addressOf(route);
}

function routeIn(hash: string): Route {
  const [, open, id = ''] = /^#(template|house|ours)=([\w-]{1,100})$/.exec(hash) ?? [];
  return open ? { open: open as 'template' | 'house' | 'ours', id } : { open: 'list' };
}
