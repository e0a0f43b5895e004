import type { Type } from '@nestjs/common';
import { ImportJobResolver } from './import-job.resolver.js';
import { SlotDraftResolver } from './slot-draft.resolver.js';
import { StartImportMutation } from './start-import.mutation.js';

/** The resolvers of this context. */
export const importsResolvers: readonly Type[] = [ImportJobResolver, StartImportMutation, SlotDraftResolver];
