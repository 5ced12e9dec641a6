import type { ScenarioName } from '../../src/mock/scenarios.js';

/** What an agent reads after the last event of each scenario, in British English, and the cards of the other stories in short. */
export const whatAgentsRead: Readonly<
  Record<Exclude<ScenarioName, 'bike-delivery'>, { text: string; happyPath: string[]; longHistory: string[] }>
> = {
  'product-history': {
    text: `
Gold customer [Several returns]
Last bought Coffee maker Tazza Pro, 20 November 2026
- Products held: Oven Forno 60, Coffee maker Tazza and Coffee maker Tazza Pro
- Last purchase: Coffee maker Tazza Pro
- Bought on: 20 November 2026
- Purchases: 3
- Spent in all: £1,637.90
- Buys mostly: Kitchen
- Returns, last 90 days: 2
- Average rating: 1
- E-mail: ••••
(Offer a discount)
3 purchases for £1,637.90, last Coffee maker Tazza Pro.
last: Coffee maker Tazza Pro returned / Too loud, £249.00 refunded
`,
    happyPath: ['Silver customer [Active]'],
    longHistory: ['Gold customer [Active]'],
  },
  'marketing-campaigns': {
    text: `
Fitting reminder [Do not contact]
Sent by SMS
- Channels: SMS
- Messages sent: 2
- Opened: 0
- Clicks: 0
- Saved with the offer: €0.00
- Landing page: shop.example.com
Fitting reminder (Do not contact): 2 sent, opened 0 times, code none.
last: Unsubscribed / Too many messages

Autumn tyres [Not reachable]
Clicked by E-mail and SMS
- Channels: E-mail and SMS
- Messages sent: 2
- Opened: 0
- Clicks: 1
- Offer code: AUTUMN-25
- Offer ends: 30 Nov 2026
- Saved with the offer: €0.00
- Landing page: shop.example.com
(Apply the offer)
Autumn tyres (Not reachable): 2 sent, opened 0 times, code AUTUMN-25.
last: Link clicked / To shop.example.com
`,
    happyPath: ['Autumn tyres [Redeemed]'],
    longHistory: ['Weekly newsletter [Interested]'],
  },
  'application-processing': {
    text: `
Home purchase for Maya Patel [Papers missing]
£285,000.00, 14 Mill Lane, Leeds
Submitted: done > Papers: current > Valued: overdue > Decided: pending > Completed: pending
- Application number: MA-5502
- Loan: £285,000.00
- Term: 25 years
- Papers asked for: Payslips and Bank statements
- Papers received: Payslips
- Time to decision: 22 days, 23 hours
- National Insurance number: ••••
- Adviser: Sam Okafor
- Adviser’s phone: +44 113 496 0021
(Ask again for papers)
Home purchase MA-5502 (Papers missing): £285,000.00 at a rate to be agreed, received Payslips.
last: Payslips asked for / Wanted by 17 Nov 2026
`,
    happyPath: ['Home purchase for Maya Patel [Completed]'],
    longHistory: ['Home purchase for Maya Patel [Declined]'],
  },
  'case-management': {
    text: `
No internet since Friday [Escalated]
Ticket T-3302, Urgent
Opened: done > Answered: current > Solved: overdue
- Waiting for: Us
- With: Imani
- Replies: 3
- Changed hands: 1
- First answer after: 2 days, 3 hours
- Longest without an answer: 2 days, 3 hours
- Came by: Web form and Phone
- E-mail: ••••
(Reply)
Ticket T-3302 "No internet since Friday" (Escalated), 3 replies, waiting for us.
last: Customer replied / Still nothing.

Warranty: Router R7 [Not covered]
water damage
Claimed: done > Checked: current > Sent back: overdue
- Serial number: ••••7263
- Purchased: 30 Sept 2023
- Fault: water damage
- Under warranty: No
- Cost of repair: €79.90
Warranty claim for Router R7 (Not covered): water damage.
last: Fault found, not covered / Water damage
`,
    happyPath: ['Router loses the connection [Solved]'],
    longHistory: ['Slow in the evening [Open]'],
  },
  'supply-chain': {
    text: `
Return of helmet [Refused]
Wrong size
Requested: done > Inspected: current > Refunded: overdue
- Reason: Wrong size
- Accepted: No
- Refunded: £0.00
- Time to refund: 9 days, 12 hours
Return of helmet (Refused), wrong size.
last: Return refused / Strap is cut

Women's bike for Gwen Brown [Delivered]
Order WMBK11027002
Ordered: done > In transit: done > Delivered: done
- Order Id: WMBK11027002
- Customer name: Gwen Brown
- Order date: 2 November 2026
- Item number (SKU): 1234567891011
- Item description: Women's bike
- Item model: SZRBY1911
- Cart items: helmet, bike and gloves
- Location: Customer's address
(Call carrier)
Order WMBK11027002 (Delivered), last seen at Customer's address.
last: Item delivered / Delivered to Customer's address

Order SO-7002 [Shipped]
3 items, £912.40
Placed: done > Paid: done > Shipped: done
- Items: helmet, bike and gloves
- Total: £912.40
- Paid with: ••••4242
- Failed payments: 1
- Carrier: NordShip
- Tracking: parcels.example.com
Order SO-7002 (Shipped) of helmet, bike and gloves for £912.40.
last: Order shipped / With NordShip
`,
    happyPath: ["Women's bike for Gwen Brown [Delivered]", 'Order SO-7001 [Shipped]'],
    longHistory: ["Women's bike for Gwen Brown [On its way]"],
  },
  finance: {
    text: `
Invoice 2026-0118 [In arrears]
€1,280.00, due 16 Nov 2026
Issued: done > First payment: current > Settled: overdue
- Invoice number: 2026-0118
- Total: €1,280.00
- Paid so far: €640.00
- Due: 16 Nov 2026
- Reminders: 2
- Paid by: Bank transfer
- Account: ••••2051
(Agree instalments) (Send a copy)
Invoice 2026-0118 (In arrears): €640.00 of €1,280.00 paid, due 16 Nov 2026.
last: Payment received / €640.00 by Bank transfer

Account statements [Overdrawn]
November 2026
- Latest period: November 2026
- Balance: -€340.75
- Lowest balance: -€340.75
- Latest one read: No
-€340.75 at the end of November 2026.
last: Statement of November 2026 / Balance -€340.75
`,
    happyPath: ['Invoice 2026-0117 [Settled]'],
    longHistory: ['Invoice R-1048 [Settled]', 'Invoice R-1047 [Settled]', 'Invoice R-1046 [Settled]'],
  },
  'contract-management': {
    text: `
Household insurance [Cover suspended]
Policy P-61002, €18.90 monthly
- Covers: fire and theft
- In force since: 1 November 2026
- In force until: 31 October 2027
- Premiums paid: €18.90
- Missed since the last payment: 2
- Claims: 0
- Paid out: €0.00
- Account: ••••2051
(Report a claim)
Household policy P-61002 (Cover suspended) covers fire and theft, 0 claims.
last: Premium missed / Account closed

Plan Mobile M [Leaving]
€24.99 a month
- Before that: Mobile S
- Monthly fee: €24.99
- Minimum term ends: 28 Feb 2027
- Data used: 86%
(Make an offer)
Plan Mobile M (Leaving) at €24.99 a month, minimum term ends 28 Feb 2027.
last: Notice given / Cheaper elsewhere
`,
    happyPath: ['Household insurance [In force]'],
    longHistory: ['Household insurance [In force]'],
  },
  scheduling: {
    text: `
Boiler service [Running late]
24/11/2026, 13:00 to 15:00
Booked: done > On the way: current > On site: overdue > Done: pending
- Between: 24/11/2026, 13:00
- And: 24/11/2026, 15:00
- Engineer: Ola
- Engineer’s phone: +447700900789
- Address: ••••
- Door code: 
(Call the engineer)
Boiler service (Running late), Ola between 13:00 and 15:00.
last: Late by 1 hour, 15 minutes / Road closed

Eye test with Dr Klein [Missed]
20 Nov 2026, 09:00, Clinic, room 4
Booked: current > Confirmed: overdue > Attended: pending
- When: 20 Nov 2026, 09:00
- Where: Clinic, room 4
- Confirmed: No
- Times moved: 2
- Moved from: 18 Nov 2026, 14:00
- Reminded at: ••••0456
- Reference: AP-411
(Move) (Book again)
Eye test with Dr Klein on 20 Nov 2026, 09:00 (Missed), Clinic, room 4.
last: Appointment missed / Nobody came
`,
    happyPath: ['Meter exchange [Done]', 'Eye test with Dr Klein [Completed]'],
    longHistory: [
      'Physiotherapy with Mr Osei [Completed]',
      'Physiotherapy with Mr Osei [Completed]',
      'Physiotherapy with Mr Osei [Completed]',
    ],
  },
  'atm-transaction': {
    text: `
Cash withdrawal of £200.00 [No cash given]
York, Station
Card: done > PIN: done > Request: done > Completed: done
- Amount: £200.00
- Balance before: £1,590.25
- Balance after: £1,390.25
- Card: ••••4242
- Cash machine: York, Station
- Wrong PINs: 1
- Time at the machine: 2 minutes, 4 seconds
(Open a claim)
Cash withdrawal of £200.00 at York, Station (No cash given), balance £1,590.25 before, £1,390.25 after.
last: Card returned
`,
    happyPath: ['Transfer of £250.00 [Completed]'],
    longHistory: [
      'Cash withdrawal of £80.00 [Completed]',
      'Cash withdrawal of £60.00 [Completed]',
      'Cash withdrawal of £40.00 [Completed]',
    ],
  },
};
