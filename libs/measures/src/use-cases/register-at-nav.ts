import { ok } from '@fotfeste/kernel';
import { navFormFields } from '../agreement/nav-form.js';
import { notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { MeasurePort } from './ports.js';

/** The numbers a case has in NAV's own system, and what somebody has read there. */
export interface NavRegistration {
  readonly id: string;
  readonly agreementNumber?: string | undefined;
  readonly decisionReference?: string | undefined;
  /** By the form's field names; fields the form does not have are left out. */
  readonly registered: readonly { readonly field: string; readonly value: string }[];
}

/** What registering needs. */
export interface RegisterPort extends MeasurePort {
  keepReference(reference: {
    readonly agreementId: string;
    readonly navOffice: string;
    readonly agreementNumber: string | null;
    readonly decisionReference: string | null;
    readonly registered: Readonly<Record<string, string>>;
    readonly at: string;
  }): Promise<void>;
}

const known: ReadonlySet<string> = new Set(navFormFields);

/** Notes what the case is called and says in NAV's own system. Nothing of the agreement changes by it. */
export async function registerAtNav(
  port: RegisterPort,
  act: MeasureAct,
  registration: NavRegistration,
): Promise<MeasureOutcome> {
  const loaded = await port.measure(registration.id);
  if (!loaded || !act.may('CHANGE', loaded.owners)) return notThere;
  const { owners } = loaded;
  const agreementNumber = registration.agreementNumber?.trim() || null;
  const decisionReference = registration.decisionReference?.trim() || null;
  const registered = Object.fromEntries(
    registration.registered.filter(({ field }) => known.has(field)).map(({ field, value }) => [field, value]),
  );
  const agreementId = registration.id;
  await port.keepReference({
    ...{ agreementId, agreementNumber, decisionReference, registered },
    navOffice: owners.navOffice,
    at: act.at,
  });
  await port.record({
    action: 'measure.registeredAtNav',
    owners,
    detail: { agreementId, fields: Object.keys(registered).length },
  });
  return ok({ id: agreementId });
}
