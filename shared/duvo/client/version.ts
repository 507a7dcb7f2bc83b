/** The suite's version, shared by all actions and the client. Same as in package.json. */
export const version = '1.0.0'
