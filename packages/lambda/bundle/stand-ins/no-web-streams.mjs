// Stands in for the SDK's look at what kind of stream an answer is, which makes Node load its web streams: here all come from
// node:http.
export const isReadableStream = () => false;
export const isBlob = () => false;
