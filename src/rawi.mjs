#!/usr/bin/env node
// Starts the program. Node 20 does not read TypeScript by itself: tsx is registered first, then main.ts takes over.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
