// The messages' library as content scripts need it: the same words over the wire, without what it does for others.
// Every mail page loads it; the library itself is three times as long, and stays with our pages and the background.

interface Message {
  readonly type: string;
  readonly data: unknown;
}

type Listener = (message: Message) => unknown;

/** What `@webext-core/messaging` 4 answers with. */
interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string } | null;
}

/** As much of the browser's API as is needed, in Chrome and Firefox alike. */
declare const chrome: {
  readonly runtime: {
    readonly lastError?: { readonly message: string };
    readonly onMessage: {
      addListener(
        listener: (message: Message, sender: unknown, answer: (answer: Answer) => void) => boolean,
      ): void;
    };
    sendMessage(message: Message & { id: number; timestamp: number }, done: (answer?: Answer) => void): void;
  };
};

export function defineExtensionMessaging() {
  const listeners = new Map<string, Listener>();
  const { runtime } = chrome;
  runtime.onMessage.addListener((message, _sender, answer) => {
    const listener = listeners.get(message?.type);
    if (!listener) return false;
    new Promise((resolve) => resolve(listener(message))).then(
      (res) => answer({ res }),
      ({ name, message, stack }) => answer({ err: { name, message, stack } as Error }),
    );
    // The answer comes later.
    return true;
  });
  return {
    onMessage: (type: string, listener: Listener) => listeners.set(type, listener),
    sendMessage: (type: string, data: unknown) =>
      new Promise((resolve, reject) => {
        const timestamp = Date.now();
        runtime.sendMessage({ id: timestamp, type, data, timestamp }, (answer?: Answer) => {
          const error = runtime.lastError ?? (answer ? answer.err : { message: 'No response' });
          if (error) reject(new Error(error.message));
          else resolve(answer?.res);
        });
      }),
  };
}
