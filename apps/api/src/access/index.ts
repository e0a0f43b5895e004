import type { Type } from '@nestjs/common';
import { AccessLogResolver } from './access-log.resolver.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** The resolvers of this context. */
export const accessResolvers: readonly Type[] = [ViewerResolver, MailboxResolver, AccessLogResolver];
