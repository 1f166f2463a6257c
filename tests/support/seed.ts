/** Added to every seed of random tests. `npm test` leaves it at 0, so its runs are alike; `npm run soak` draws it. */
export const SEED_OFFSET = Number(process.env['LIAISON_SEED'] ?? 0);

/** True in `npm run soak`, which looks at all of what `npm test` samples. */
export const IN_SOAK = SEED_OFFSET !== 0;
