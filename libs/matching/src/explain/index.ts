export * from './reason.js';
