// Stands in for fast-json-stringify, a third of the bundle with what it needs: graphql-jit calls it only when it is told to
// write answers itself, which it is not.
export default undefined;
