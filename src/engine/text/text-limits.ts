/** Beyond these a text is a configuration error, and is cut. */
export const textLimits = { characters: 2000, tokens: 50, formats: 10 } as const;
