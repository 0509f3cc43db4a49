// The page's own Trusted Types policy, the only one that its Content-Security-Policy lets in (outlook.md §3.9).

interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('owaTrustedHtml', { createHTML: (html) => html });

/** A string that the page's own HTML sinks take; where there are no Trusted Types, the string itself. */
export function trusted(html: string): string {
  return policy ? policy.createHTML(html) : html;
}

export function setHtml(element: Element, html: string): void {
  element.innerHTML = trusted(html);
}
