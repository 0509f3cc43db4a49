// A shadow root with looks of its own, out of reach of the mail site's styles. Closed unless told: whoever reaches the picker's frame
// could send it to a page that looks like ours.

export function shadowIn(host: HTMLElement, css: string, mode: ShadowRootMode = 'closed'): ShadowRoot {
  const shadow = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
