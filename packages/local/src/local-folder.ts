/** Where `npm start` keeps its data and its key; git ignores it. */
export const LOCAL_FOLDER = new URL('../../../.liaison/', import.meta.url);
