import type { Type } from '@nestjs/common';
import { ViewerResolver } from './viewer.resolver.js';

/** The resolvers of this context. */
export const accessResolvers: readonly Type[] = [ViewerResolver];
