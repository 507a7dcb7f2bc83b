import { z } from 'zod'

/** A number, also where the server writes it as a string. */
export const Numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
])
