/**
 * Everything that comes in, to whoever answers it: once, and with an end in any case. A handler that throws costs that one
 * answer: the person gets a private apology with an incident number, the log tells under it what happened.
 */

import { randomBytes } from 'node:crypto';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { answerPress } from './buttons.ts';
import { answerCommand, suggest } from './command-interactions.ts';
import type { Desk } from './desk.ts';
import type { Handled } from './handled.ts';
import type { Log } from './log.ts';
import { answerMessage, questionIn, type Received } from './messages.ts';
import { apology } from './notices.ts';
import { createOnce } from './once.ts';
import type { Sender } from './send.ts';

export interface Dispatch {
  /** Answers an interaction. Never rejects. */
  interaction(interaction: APIInteraction): Promise<void>;
  /** Answers a message if it is meant for the bot. Never rejects. */
  message(message: Received, botId: string): Promise<void>;
}

/** `logQuestions`: whether what people ask may stand in the log. */
export function createDispatch(desk: Desk, sender: Sender, log: Log, logQuestions: boolean): Dispatch {
  const isNew = createOnce();

  const answering = async (
    answer: () => Promise<Handled>,
    apologise: (incident: string) => Promise<void>,
  ): Promise<void> => {
    const start = performance.now();
    try {
      const { asked, ...handled } = await answer();
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
  };

  return {
    async interaction(interaction) {
      if (!isNew(interaction.id)) return;
      switch (interaction.type) {
        case InteractionType.ApplicationCommand:
          return answering(
            () => answerCommand(interaction, desk, sender),
            (incident) => sender.answer(interaction, apology(incident), 'private-message'),
          );
        case InteractionType.MessageComponent:
          return answering(
            () => answerPress(interaction, desk, sender),
            (incident) => sender.answer(interaction, apology(incident), 'private-message'),
          );
        case InteractionType.ApplicationCommandAutocomplete:
          return answering(
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
        () => answerMessage(message, question, desk, sender),
        (incident) => sender.replyTo(message, apology(incident)),
      );
    },
  };
}
