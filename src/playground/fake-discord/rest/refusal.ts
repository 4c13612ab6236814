/**
 * How Discord says no: a status, a code and a sentence, and for a malformed body where in it the fault lies.
 * Source: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json.
 */

import { errorTree, type Problem } from '../rules/problem.ts';

export interface Refusal {
  readonly status: number;
  readonly body: { readonly message: string; readonly code: number; readonly errors?: unknown };
}

function refusal(status: number, code: number, message: string): Refusal {
  return { status, body: { message, code } };
}

export const unauthorized = refusal(401, 0, '401: Unauthorized');
export const notFound = refusal(404, 0, '404: Not Found');
export const unknownChannel = refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = refusal(404, 10004, 'Unknown Guild');
export const unknownMessage = refusal(404, 10008, 'Unknown Message');
export const unknownWebhook = refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = refusal(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = refusal(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = refusal(403, 50001, 'Missing Access');
export const notYourMessage = refusal(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = refusal(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = refusal(401, 50027, 'Invalid Webhook Token');

export function invalidForm(problems: readonly Problem[]): Refusal {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: errorTree(problems) } };
}
