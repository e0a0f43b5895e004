export * from './erasure.js';
export * from './linked-facts.js';
export * from './objections.js';
export * from './one-time-links.js';
export * from './outgoing-message.js';
export * from './opened-access.js';
export * from './person-data.js';
export * from './retention.js';
