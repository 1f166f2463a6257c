// Stands in for Apollo's choice between Node's hashes and a JavaScript library, which a bundle always decides for the library.
export { createHash } from 'node:crypto';
