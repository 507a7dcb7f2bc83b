/** The ids that the documentation uses. */
export const ids = {
  invoices: '0f8fad5b-d9cb-469f-a165-70867728950e',
  orders: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  europe: '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f',
  america: '6f1d2c3b-4a5e-4f60-8a9b-0c1d2e3f4a5b',
  supplierInvoices: '9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f',
  dailyOrders: '3e8a1f5c-7b2d-4c6e-9f0a-2d4b6c8e0f1a',
  newOrders: '5d1c8a7e-2f3b-4e6d-8a9c-0b1a2c3d4e5f',
}

/** The id of a Case of the first Queue, by its number. */
export const caseId = (number: number) => `ca5e0000-0000-4000-8000-${String(number).padStart(12, '0')}`
