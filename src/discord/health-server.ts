/**
 * What an operator's tools ask the bot, over HTTP:
 *
 * - `/healthz`: the process answers. 200.
 * - `/readyz`: every shard is well and there are articles to answer from (health.ts). 200, else 503; the body tells why.
 * - `/metrics`: the figures of metrics.ts for Prometheus.
 *
 * It listens on this machine only unless told otherwise: it has no password.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isAddress } from './address.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from './refusals.ts';
