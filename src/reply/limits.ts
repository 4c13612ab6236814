/**
 * How long Discord lets things be, in UTF-16 units as its API counts them.
 * Source: https://docs.discord.com/developers/resources/message#embed-object-embed-limits and the pages on components and
 * application commands.
 */

export const limits = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Over titles, descriptions and footers of all embeds of one message. */
  embedsTotal: 6000,
  buttonLabel: 80,
  buttonsPerRow: 5,
  customId: 100,
  menuChoices: 25,
  menuPlaceholder: 150,
  choiceText: 100,
  optionText: 6000,
} as const;
