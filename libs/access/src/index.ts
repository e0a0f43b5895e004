export {
  sideOf,
  viewerOf,
  systemViewer,
  type Account,
  type Clearance,
  type Role,
  type RoleGrant,
  type TeamPurpose,
  type Viewer,
  type ViewerKind,
} from './viewer.js';
export { linkedViewer, type LinkedParty } from './linked-viewer.js';
export {
  checkCode,
  linkChannels,
  linkLimits,
  linkStatus,
  maySendCode,
  type LinkAct,
  type LinkParty,
  type LinkRefusal,
  type LinkState,
  type LinkStatus,
} from './one-time-link.js';
export { retentionRules, type KeptKind, type RetentionRule } from './retention.js';
export { may, actions, type Action, type Thing } from './permissions.js';
