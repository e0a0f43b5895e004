/** Gives one key per intent: the same request tried again is the same act, another request is another act. */
export interface IntentKeys {
  /** The key to send with these variables. */
  readonly keyFor: (variables: object) => string;
  /** An answer came, so the next act is a new one even when it says the same. */
  readonly answered: () => void;
}

/** `makeKey` must not repeat itself (8 to 200 characters). */
export function intentKeys(makeKey: () => string): IntentKeys {
  let open: { readonly said: string; readonly key: string } | undefined;
  return {
    keyFor: (variables) => {
      const said = JSON.stringify(variables);
      if (open?.said !== said) open = { said, key: makeKey() };
      return open.key;
    },
    answered: () => {
      open = undefined;
    },
  };
}
