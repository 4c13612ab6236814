// Starts the thread of a desk: Node 20 does not read TypeScript by itself, and a thread does not inherit what its program has
// registered.
import { register } from 'tsx/esm/api';

register();
await import('./clerk.ts');
