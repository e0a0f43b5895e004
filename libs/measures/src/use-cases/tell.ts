import type { Changed, MeasureAgreement, MeasureEvent } from '../agreement/agreement.js';
import type { LoadedMeasure, MeasureHappening, MeasurePort } from './ports.js';

/** An act that the rules allowed, on its way to the database. */
export interface Carried {
  readonly loaded: LoadedMeasure;
  readonly changed: Changed;
  /** The name of the act in the log. */
  readonly action: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** What the content's version is called where the rules have no name for it. */
  readonly version?: string;
}

/** Saves an act, tells of it and writes it to the log. */
export async function carryOut(port: MeasurePort, carried: Carried): Promise<MeasureAgreement> {
  const { loaded, changed, action, detail } = carried;
  const stored = await port.save(loaded, changed.agreement, carried.version);
  for (const happening of happenings(stored, changed.events)) await port.publish(happening);
  const { id: agreementId, revision: version } = stored;
  await port.record({ action, owners: loaded.owners, detail: { agreementId, version, ...detail } });
  return stored;
}

/** The rules' events as the rest of the product hears them, each once. */
function happenings(stored: MeasureAgreement, events: readonly MeasureEvent[]): readonly MeasureHappening[] {
  const told = new Map<string, MeasureHappening>();
  for (const event of events) {
    const happening = happeningOf(stored, event);
    told.set(JSON.stringify(happening), happening);
  }
  return [...told.values()];
}

function happeningOf(stored: MeasureAgreement, event: MeasureEvent): MeasureHappening {
  const agreementId = stored.id;
  switch (event.type) {
    case 'measure.signed':
    case 'measure.prepared':
      return { type: event.type, agreementId };
    case 'period.approved':
    case 'period.returned':
      return { type: event.type, agreementId, periodId: periodIdOf(stored, event.number) };
    case 'measure.edited':
    case 'measure.signatures-withdrawn':
    case 'measure.concluded':
    case 'measure.changed':
    case 'measure.annulled':
    case 'period.resubmitted':
    case 'period.annulled':
    case 'period.shortened':
      return { type: 'measure.changed', agreementId };
  }
}

const periodIdOf = (stored: MeasureAgreement, number: number): string =>
  stored.periods.findLast((period) => period.number === number && period.isActive)?.id ?? '';
