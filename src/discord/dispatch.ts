/**
 * Everything that comes in, to whoever answers it: once, and with an end in any case. A handler that throws costs that one
 * answer: the person gets a private apology with an incident number, the log tells under it what happened. Who asks too much
 * in a short time is told so, privately, until it is over.
 */

import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  InteractionType,
} from 'discord-api-types/v10';
import type { Desk } from '../desk/desk.ts';
import { askerOf } from './asker.ts';
import { answerPress, partOf } from './buttons.ts';
import { answerCommand, suggest } from './command-interactions.ts';
import type { Handled } from './handled.ts';
import type { Log } from './log.ts';
import { answerMessage, questionIn, type Received, wayOf } from './messages.ts';
import type { Metrics } from './metrics.ts';
import { apology, tooMany } from './notices.ts';
import { createOnce } from './once.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Sender } from './send.ts';

export interface Dispatch {
  /** Answers an interaction. Never rejects. */
  interaction(interaction: APIInteraction): Promise<void>;
  /** Answers a message if it is meant for the bot. Never rejects. */
  message(message: Received, botId: string): Promise<void>;
}

export interface DispatchParts {
  readonly desk: Desk;
  readonly sender: Sender;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limit: RateLimit;
  /** Whether what people ask may stand in the log. */
  readonly logQuestions: boolean;
}

export function createDispatch({ desk, sender, log, metrics, limit, logQuestions }: DispatchParts): Dispatch {
  const isNew = createOnce();

  /** @param command what to count it as where it fails */
  const answering = async (
    command: string,
    answer: () => Promise<Handled>,
    apologise: (incident: string) => Promise<void>,
  ): Promise<void> => {
    const start = performance.now();
    let handled: Handled = { command, outcome: 'failed' };
    try {
      const { asked, ...result } = await answer();
      handled = result;
      const ms = Math.round(performance.now() - start);
      // One line for every key that somebody presses would bury the rest.
      const level = handled.outcome === 'suggested' ? 'debug' : 'info';
      log[level]({ ...handled, ...(logQuestions && { asked }), ms }, 'handled');
    } catch (err) {
      const incident = randomBytes(4).toString('hex');
      log.error({ incident, err }, 'an answer failed');
      await apologise(incident).catch((error: unknown) =>
        log.error({ incident, err: error }, 'the apology failed too'),
      );
    }
    metrics.handled(handled, (performance.now() - start) / 1000);
  };

  const withinLimit = async (
    interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
    command: string,
    answer: () => Promise<Handled>,
  ): Promise<Handled> => {
    const exceeded = await limit(askerOf(interaction).user);
    if (exceeded === null) return answer();
    await sender.answer(interaction, tooMany(exceeded.until), 'private-message');
    return { command, outcome: 'limited' };
  };

  /** In a channel everybody would read the refusal: it is said once. */
  const answerWithinLimit = async (message: Received, question: string): Promise<Handled> => {
    const exceeded = await limit(message.author.id);
    if (exceeded === null) return answerMessage(message, question, desk, sender);
    if (exceeded.first) await sender.replyTo(message, tooMany(exceeded.until));
    return { command: wayOf(message), outcome: 'limited' };
  };

  return {
    async interaction(interaction) {
      if (!isNew(interaction.id)) return;
      switch (interaction.type) {
        case InteractionType.ApplicationCommand:
          return answering(
            interaction.data.name,
            () => withinLimit(interaction, interaction.data.name, () => answerCommand(interaction, desk, sender)),
            (incident) => sender.answer(interaction, apology(incident), 'private-message'),
          );
        case InteractionType.MessageComponent:
          return answering(
            partOf(interaction),
            () => withinLimit(interaction, partOf(interaction), () => answerPress(interaction, desk, sender)),
            (incident) => sender.answer(interaction, apology(incident), 'private-message'),
          );
        case InteractionType.ApplicationCommandAutocomplete:
          return answering(
            interaction.data.name,
            () => suggest(interaction, desk, sender),
            () => sender.suggest(interaction, []),
          );
        default:
          log.warn({ type: interaction.type }, 'an interaction of a kind that Rawi never asked for');
      }
    },
    async message(message, botId) {
      const question = questionIn(message, botId);
      if (question === null || !isNew(message.id)) return;
      await answering(
        wayOf(message),
        () => answerWithinLimit(message, question),
        (incident) => sender.replyTo(message, apology(incident)),
      );
    },
  };
}
