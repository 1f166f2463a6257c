// Stands in for what the AWS SDK tells browsers apart with.
export const parse = undefined;
