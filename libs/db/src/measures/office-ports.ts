import type { Viewer } from '@fotfeste/access';
import type { DrawnDecision, LookPort, RegisterPort } from '@fotfeste/measures';
import { audit } from '../audit.js';
import type { Transaction } from '../database.js';
import { isId } from '../placement/ledger.js';
import { measurePort } from './measure-port.js';

/** What a second look needs, in one transaction, as the viewer. */
export const lookPort = (transaction: Transaction, viewer: Viewer): LookPort => ({
  async drawn(decisionId) {
    if (!isId(decisionId)) return undefined;
    const [row] = await transaction.query<DrawnDecision>(
      `select d.id, d.nav_office as "navOffice", d.decided_person as "decidedPerson",
              exists (select 1 from second_look l where l.decision_id = d.id) as "isLookedAt"
         from subsidy_decision d where d.id = $1 and d.second_look`,
      [decisionId],
    );
    return row;
  },
  async keepLook({ decisionId, navOffice, outcome, explanation, at }) {
    await transaction.query(
      `insert into second_look (decision_id, nav_office, outcome, explanation, looked_by, looked_by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [decisionId, navOffice, outcome, explanation?.trim() || null, viewer.personId, viewer.name, at],
    );
  },
  recordOffice: (action, detail) => audit(transaction, viewer, { chain: '-', action, decision: 'PERMIT', detail }),
});

/** What registering at NAV needs, in one transaction, as the viewer. */
export const registerPort = (transaction: Transaction, viewer: Viewer): RegisterPort => ({
  ...measurePort(transaction, viewer),
  async keepReference({ agreementId, navOffice, agreementNumber, decisionReference, registered, at }) {
    await transaction.query(
      `insert into measure_nav_reference (agreement_id, nav_office, agreement_number, decision_reference, registered,
         registered_by, registered_by_name, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (agreement_id) do update set agreement_number = excluded.agreement_number,
         decision_reference = excluded.decision_reference, registered = excluded.registered,
         registered_by = excluded.registered_by, registered_by_name = excluded.registered_by_name,
         registered_at = excluded.registered_at`,
      [
        ...[agreementId, navOffice, agreementNumber, decisionReference, JSON.stringify(registered)],
        ...[viewer.personId, viewer.name, at],
      ],
    );
  },
});
