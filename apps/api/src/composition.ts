import type { Type } from '@nestjs/common';
import { accessResolvers } from './access/index.js';
import { importsResolvers } from './imports/index.js';
import { matchingResolvers } from './matching/index.js';
import { measuresResolvers } from './measures/index.js';
import { outcomesResolvers } from './outcomes/index.js';
import { peopleResolvers } from './people/index.js';
import { placementResolvers } from './placement/index.js';
import { slotsResolvers } from './slots/index.js';

/** Every resolver of the API, context by context. */
export const resolvers: readonly Type[] = [
  ...accessResolvers,
  ...peopleResolvers,
  ...slotsResolvers,
  ...matchingResolvers,
  ...placementResolvers,
  ...measuresResolvers,
  ...outcomesResolvers,
  ...importsResolvers,
];
