export { startApi, type Api, type ApiParts, type RawHandler } from './create-api.js';
export { createLogger } from './edges/logger.js';
