/** The suite's version: one for all actions and the client, the same as in package.json. */
export const version = '1.0.0'
