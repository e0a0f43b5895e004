import type { Type } from '@nestjs/common';
import { AccessLogResolver } from './access-log.resolver.js';
import { LinkedActResolver } from './linked-act.resolver.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { ObjectionResolver } from './objection.resolver.js';
import { OneTimeLinkResolver } from './one-time-link.resolver.js';
import { OpenedAccessResolver } from './opened-access.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** The resolvers of this context. */
export const accessResolvers: readonly Type[] = [
  ViewerResolver,
  MailboxResolver,
  AccessLogResolver,
  OneTimeLinkResolver,
  LinkedActResolver,
  OpenedAccessResolver,
  ObjectionResolver,
];
