// Stands in for Apollo Server's own way to execute, which asks all of graphql whether it can answer in parts; a gateway executes
// itself.
export const executeIncrementally = undefined;
