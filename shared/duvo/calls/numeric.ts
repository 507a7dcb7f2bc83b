import { z } from 'zod'

/** A number, or a string that the server sends for one. */
export const Numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
])
