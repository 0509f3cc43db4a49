/** What a browser is asked to be. */

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** `host:port`; everything goes through it, so nothing reaches the real net. */
  readonly proxy: string;
  /** The unpacked extension's folder. */
  readonly extension?: string | undefined;
  readonly headless?: boolean;
  readonly lang?: 'ja' | 'en';
  /** What `prefers-color-scheme` says, in extension pages too. */
  readonly dark?: boolean;
  readonly scale?: 1 | 2;
  readonly width: number;
  readonly height: number;
}

/** Every choice made. */
export type LaunchPlan = Required<Omit<LaunchOptions, 'extension'>> & Pick<LaunchOptions, 'extension'>;

/** An extension in a browser: its id, and the address that its pages start with. */
export interface Installed {
  readonly id: string;
  readonly baseUrl: string;
}
