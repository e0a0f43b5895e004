type Listener = () => void;

const listeners = new Set<Listener>();

/** Carries the news that the session has ended from the connection to the layout, which lives further in. */
export const signedOutSignal = {
  send: (): void => {
    for (const listener of listeners) listener();
  },
  /** Gives back the way to stop listening. */
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
