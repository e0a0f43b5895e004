/**
 * Why the rules said no to something a user asked for. `code` is stable and names the rule; `field` is the input that
 * must change; `facts` fill the sentence that the user reads. Never personal data beyond what the user typed.
 */
export interface Refusal {
  readonly code: string;
  readonly field?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}
