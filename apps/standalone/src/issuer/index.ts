export { ISSUER_PATH, mountLocalIssuer, type IssuerListener, type LocalIssuerOptions } from './mount-local-issuer.js';
export type { IssuerClient } from './provider.js';
export { LOCAL_ACR } from './account.js';
