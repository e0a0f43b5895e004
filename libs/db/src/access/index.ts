export * from './linked-facts.js';
export * from './one-time-links.js';
export * from './outgoing-message.js';
