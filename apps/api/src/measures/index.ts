import type { Type } from '@nestjs/common';

/** The resolvers of this context. */
export const measuresResolvers: readonly Type[] = [];
