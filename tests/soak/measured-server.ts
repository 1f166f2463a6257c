// A local server in a process of its own, which tells its parent what its heap is when it is asked. Run by `fork`.
import { startLocal } from '@liaison/local';
import { collectedHeap } from './collected-heap.ts';
import { textOfFault } from './explained-faults.ts';

const server = await startLocal({
  port: 0,
  examples: false,
  memory: true,
  reset: false,
  onError: (error) => process.send?.({ fault: textOfFault(error) }),
});
const token = await server.issuer.token({ role: 'ngo', ngo: 'ngo-cafod' });

process.on('message', () => {
  process.send?.({ heap: collectedHeap() });
});
process.once('disconnect', () => {
  void server.stop().then(() => process.exit(0));
});
process.send?.({ url: server.url, token });
