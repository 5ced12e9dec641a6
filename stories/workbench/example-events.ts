/** What somebody may paste, for whoever has nothing at hand. */
export const exampleEvents = `[
  {
    "eventName": "repair_requested",
    "sessionType": "repair",
    "sessionExternalId": "R-2044",
    "customerId": "ada@example.com",
    "customerIdType": "email",
    "createdDate": "2026-03-02T09:15:00Z",
    "attributes": { "repairNumber": "R-2044", "product": "Coffee machine", "warrantyUntil": "2027-01-31" }
  },
  {
    "eventName": "parts_delayed",
    "sessionType": "repair",
    "sessionExternalId": "R-2044",
    "createdDate": "2026-03-04T14:00:00Z",
    "attributes": { "reason": "pump out of stock", "days": 5 }
  },
  {
    "eventName": "repair_completed",
    "sessionType": "repair",
    "sessionExternalId": "R-2044",
    "createdDate": "2026-03-11T11:30:00Z",
    "attributes": { "price": 49.9, "currency": "EUR" }
  }
]
`;
