import type { OccupationRow } from '@fotfeste/db';
import type { Operation } from '../common/operation.js';

/** An occupation by its code; one that has left the register is shown by the code alone. */
export const occupationOf = async (operation: Operation, code: string): Promise<OccupationRow> =>
  (await operation.loaders.occupation.load(code)) ?? { code, name: { nb: code, en: code } };
