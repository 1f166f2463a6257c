/** The place of a value in an answer: response keys and indices of lists. */
export type Path = readonly (string | number)[];
