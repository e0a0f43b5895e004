/**
 * The answer of a decision: either the new value, or a refusal that says why the rules said no.
 *
 * A refusal is something a user can cause and must be told about. A fault (a bug, an outage) is thrown instead.
 */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** The rules said yes. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** The rules said no; `refusal.code` is stable and is what screens and tests compare. */
export const refuse = <Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/** A distinct type with the run-time shape of another, so that one id or unit cannot be passed for another. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
