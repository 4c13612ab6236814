/** The least that a bot can be: discord.js, answering everything with a constant. It takes Rawi's own settings. */

import { Client } from 'discord.js';
import { InteractionResponseType, Routes } from 'discord-api-types/v10';

const { DISCORD_API: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });
client.on('interactionCreate', ({ id, token: answerToken }) => {
  const body = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'A constant.' } };
  client.rest.post(Routes.interactionCallback(id, answerToken), { body, auth: false }).catch(console.error);
});
client.once('clientReady', () => console.log('"ready"'));
await client.login(token);
