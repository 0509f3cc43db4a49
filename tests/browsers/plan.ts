/** What a browser is asked to be. */

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** `host:port`; everything goes through it, so nothing reaches the real net. */
  readonly proxy: string;
  /** The unpacked extension's folder. */
  readonly extension?: string | undefined;
  /** A browser other than the one that is found. */
  readonly executablePath?: string;
  readonly headless?: boolean;
  readonly lang?: 'ja' | 'en';
  /** What `prefers-color-scheme` says, in extension pages too. */
  readonly dark?: boolean;
  readonly scale?: 1 | 2;
  /** What becomes of the page that greets after installing; left alone it has the focus. 'close': as a user would. */
  readonly welcome?: 'close' | 'leave';
  /** Whether pages tell of their requests; off unless asked for, since the telling keeps a browser busy. */
  readonly tellsRequests?: boolean;
  readonly width: number;
  readonly height: number;
}

/** Every choice made. */
export type LaunchPlan = Required<Omit<LaunchOptions, 'extension' | 'executablePath'>> &
  Pick<LaunchOptions, 'extension' | 'executablePath'>;

/** An extension in a browser: its id, and the address that its pages start with. */
export interface Installed {
  readonly id: string;
  readonly baseUrl: string;
}
