// Stands in for Apollo Server's caches, which ours does not use: documents and plans are kept by the gateway. Apollo makes one
// all the same.
export function InMemoryLRUCache() {}
export function PrefixingKeyValueCache() {}
