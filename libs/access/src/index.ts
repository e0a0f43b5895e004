export {
  viewerOf,
  systemViewer,
  type Account,
  type Clearance,
  type Role,
  type RoleGrant,
  type Viewer,
  type ViewerKind,
} from './viewer.js';
export { may, actions, type Action, type Thing } from './permissions.js';
