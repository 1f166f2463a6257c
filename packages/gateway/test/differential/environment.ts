/** Random operations on all graphs together. More, and others, in `npm run soak`. */
export const OPERATIONS = Number(process.env['LIAISON_OPERATIONS'] ?? 2000);
