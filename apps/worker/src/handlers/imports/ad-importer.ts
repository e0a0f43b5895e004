import { guarded, removeSlotDraft, saveSlotDraft, type Saved, type Transaction } from '@fotfeste/db';
import { readAds, type AdContext, type AdOutcome } from '@fotfeste/gateways';
import { ok } from '@fotfeste/kernel';
import type { RowImporter } from './importer.js';

/** Ads of NAV's job feed, kept as drafts that an employer has to be asked about; withdrawn ads are removed. */
export const adImporter = (municipality: string, context: AdContext): RowImporter<AdOutcome> => ({
  batch: 200,
  read: (source) => readAds(source, context),
  async store(transaction, rows) {
    const fates = [];
    for (const { line, value } of rows) {
      const stored = await guarded(transaction, line, () => storeAd(transaction, municipality, value));
      fates.push(stored.ok ? ok(stored.value.outcome) : stored);
    }
    return fates;
  },
});

/** Contact persons are not kept: the ad's own page has them for as long as it stands. */
function storeAd(transaction: Transaction, municipality: string, ad: AdOutcome): Promise<Saved> {
  if (ad.kind === 'REMOVE') return removeSlotDraft(transaction, { municipality, externalId: ad.uuid });
  const { uuid, contacts: _contacts, ...draft } = ad.draft;
  return saveSlotDraft(transaction, { municipality, externalId: uuid, draft });
}
