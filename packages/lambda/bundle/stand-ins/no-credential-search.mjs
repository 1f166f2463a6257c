// Stands in for the search for credentials: the function is handed its own by Lambda, and hands them to its client.
export function defaultProvider() {
  return async () => {
    throw new Error('The function has no credentials: Lambda sets AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  };
}
