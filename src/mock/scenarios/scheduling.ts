import { scheduling } from '../../presets/scheduling.js';
import type { Scenario, Story } from '../scenario.js';
import { hoursAfter } from './hours-after.js';
import { sessionLog } from './session-log.js';

const customer = { customerId: '+447700900456', customerIdType: 'phone', contactId: 'contact-ruth-adeyemi' };
const appointment = (id: string) => sessionLog(customer, 'appointment', id);
const visit = (id: string) => sessionLog(customer, 'utility_visit', id);
const phone = '+447700900456';
const booked = (reference: string, startsAt: string) => ({
  reference,
  service: 'Eye test',
  staff: 'Dr Klein',
  startsAt,
  location: 'Clinic, room 4',
  phone,
});

const kept = appointment('AP-410');
const done = visit('VS-90');
const happyPath: Story = {
  name: 'happy-path',
  title: 'Booked, confirmed, done',
  now: '2026-11-12T16:00:00Z',
  events: [
    kept('2026-11-02T09:15Z', 'appointment_booked', booked('AP-410', '2026-11-12T10:30:00Z')),
    done('2026-11-03T08:00Z', 'visit_booked', {
      work: 'meter',
      from: '2026-11-12T13:00:00Z',
      until: '2026-11-12T15:00:00Z',
      address: '9 Park Row, Leeds',
      accessCode: '4711#',
    }),
    kept('2026-11-10T09:00Z', 'reminder_sent', { phone }),
    kept('2026-11-10T09:20Z', 'appointment_confirmed'),
    kept('2026-11-12T11:05Z', 'appointment_completed'),
    done('2026-11-12T13:05Z', 'engineer_on_the_way', { engineer: 'Ola', engineerPhone: '+447700900789' }),
    done('2026-11-12T13:40Z', 'engineer_arrived'),
    done('2026-11-12T14:25Z', 'visit_completed', { reading: 20418.5 }),
  ],
};

const missed = appointment('AP-411');
const late = visit('VS-91');
const trouble: Story = {
  name: 'trouble',
  title: 'Moved twice and missed; the engineer is late',
  now: '2026-11-24T15:30:00Z',
  events: [
    missed('2026-11-02T09:15Z', 'appointment_booked', booked('AP-411', '2026-11-12T10:30:00Z')),
    missed('2026-11-11T19:40Z', 'appointment_moved', { startsAt: '2026-11-18T14:00:00Z', movedBy: 'customer' }),
    missed('2026-11-17T08:10Z', 'appointment_moved', { startsAt: '2026-11-20T09:00:00Z', movedBy: 'clinic' }),
    late('2026-11-18T08:00Z', 'visit_booked', {
      work: 'boiler',
      from: '2026-11-24T13:00:00Z',
      until: '2026-11-24T15:00:00Z',
      address: '9 Park Row, Leeds',
      accessCode: '4711#',
    }),
    missed('2026-11-20T09:20Z', 'appointment_missed'),
    late('2026-11-24T13:10Z', 'engineer_on_the_way', { engineer: 'Ola', engineerPhone: '+447700900789' }),
    late('2026-11-24T14:45Z', 'engineer_delayed', { delay: 4500, reason: 'road closed' }),
  ],
};

/** Weekly physiotherapy; every fourth appointment is moved. */
const longHistory: Story = {
  name: 'long-history',
  title: 'Five months of weekly physiotherapy',
  now: '2026-11-24T15:30:00Z',
  events: Array.from({ length: 20 }, (_, week) => {
    const id = `PT-${100 + week}`;
    const log = appointment(id);
    const at = (hours: number) => hoursAfter('2026-06-29T09:00Z', week * 168 + hours);
    return [
      log(at(0), 'appointment_booked', { ...booked(id, at(72)), service: 'Physiotherapy', staff: 'Mr Osei' }),
      ...(week % 4 === 3 ? [log(at(20), 'appointment_moved', { startsAt: at(74), movedBy: 'customer' })] : []),
      log(at(48), 'appointment_confirmed'),
      log(at(75), 'appointment_completed'),
    ];
  }).flat(),
};

/** Ruth Adeyemi's diary: an eye test and an engineer at home. */
export const schedulingScenario: Scenario = {
  name: 'scheduling',
  title: 'Scheduling',
  library: scheduling,
  customer,
  now: trouble.now,
  events: trouble.events,
  stories: [happyPath, trouble, longHistory],
};
