// Stands in for what Apollo Server builds a schema with when it is given SDL and resolvers; ours is given a gateway.
export const makeExecutableSchema = undefined;
