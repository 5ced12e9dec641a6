import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { inferLibrary } from '../../../src/engine/inference/infer-library.js';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import { changeWording } from '../../../stories/workbench/change-wording.js';
import { editJson } from '../../../stories/workbench/edit-json.js';
import type { Edit } from '../../../stories/workbench/wording-field.js';
import { withoutLanguage } from '../../../stories/workbench/without-language.js';
import { wordingGroups } from '../../../stories/workbench/wording-fields.js';
import { writeJson } from '../../../stories/workbench/write-json.js';

const event = (id: number, name: string, attributes: JourneyEvent['attributes']): JourneyEvent => ({
  id: String(id),
  sessionId: 's1',
  sessionType: 'treatment_plan',
  name,
  createdDate: `2026-06-0${id}T09:00:00Z`,
  attributes,
  kind: 'custom',
});
const events = [
  event(1, 'plan_created', { patientName: 'Amelia', status: 'planned', consent: false }),
  event(2, 'payment_received', { status: 'planned', amount: '250.00', currency: 'GBP', method: 'card' }),
  event(5, 'payment_received', { status: 'in_treatment', amount: '500.00', currency: 'GBP', method: 'cash' }),
  event(9, 'plan_completed', { status: 'done', consent: true }),
];
const draft = writeJson(inferLibrary(events));

const field = (text: string, label: string, group = '', languages: readonly string[] = []) => {
  const found = wordingGroups(JSON.parse(text), languages)
    .filter(({ title }) => title.includes(group))
    .flatMap(({ fields }) => fields)
    .find((one) => one.label === label);
  assert.ok(found, `There is no field ${label}`);
  return found;
};
const labels = (text: string) =>
  wordingGroups(JSON.parse(text)).flatMap(({ fields }) => fields.map((one) => one.label));
const change = (text: string, label: string, value: string, group?: string) =>
  changeWording(text, field(text, label, group), value);
const raise = (text: string, { raises = [] }: { raises?: readonly Edit[] }) =>
  raises.reduce((now, edit) => editJson(now, ...edit), text);
const choose = (text: string, label: string, offer: string) => {
  const { offers = [] } = field(text, label);
  const index = offers.findIndex((one) => one.label === offer);
  assert.notEqual(index, -1, `${label} offers no ${offer} but ${offers.map((one) => one.label).join(', ')}`);
  return change(text, label, String(index));
};
const card = (text: string, upTo = events.length, locale = 'en') =>
  presentSession({
    session: {
      id: 's1',
      type: 'treatment_plan',
      attributes: {},
      attributeLists: {},
      eventCount: upTo,
      createdDate: '',
    },
    events: events.slice(0, upTo),
    library: JSON.parse(text),
    locale,
    now: Date.parse('2026-06-09T09:00:00Z'),
  });
const detail = (text: string, label: string) => card(text).attributes.find((one) => one.label === label)?.text;
const sound = (text: string) => assert.deepEqual(lintLibrary(text, events), []);

describe('the form of the workbench', () => {
  it('shows what only events say, the sum of amounts, and how many events there were', () => {
    const more = 'Show something else that events say';
    let text = choose(draft, more, 'Amount: the sum');
    text = choose(text, more, 'Method, from “Payment received”');
    text = choose(text, more, 'Payment received: how many');
    assert.equal(detail(text, 'Amount in total'), '£750.00');
    assert.equal(detail(text, 'Method'), 'cash');
    assert.equal(detail(text, 'Payment received: how many'), '2');
    sound(text);
    assert.throws(() => choose(text, more, 'Amount: the sum'), 'it is offered once');
  });

  it('offers no sum where it would say nothing', () => {
    const library = inferLibrary([
      event(1, 'plan_created', { patientName: 'Amelia' }),
      event(2, 'payment_received', { amount: 250.5, discountPercent: 5, floor: 2, days: 3 }),
    ]);
    const more = field(writeJson(library), 'Show something else that events say').offers ?? [];
    const sums = more.map(({ label }) => label).filter((label) => label.endsWith('the sum'));
    assert.deepEqual(sums, ['Amount: the sum', 'Days: the sum']);
    const text = choose(writeJson(library), 'Show something else that events say', 'Floor, from “Payment received”');
    const several = wordingGroups(JSON.parse(text))
      .flatMap(({ fields }) => fields)
      .filter(({ label }) => label === 'Where several events have it');
    assert.ok(several.every(({ choices = [] }) => choices.every(([operator]) => operator !== 'sum')));
  });

  it('takes another one of the values of several events', () => {
    const text = choose(draft, 'Show something else that events say', 'Method, from “Payment received”');
    const index = labels(text).indexOf('“method” is called');
    const several = wordingGroups(JSON.parse(text))
      .flatMap(({ fields }) => fields)
      .slice(index);
    const operator = several.find(({ label }) => label === 'Where several events have it');
    assert.ok(operator);
    assert.equal(detail(changeWording(text, operator, 'first'), 'Method'), 'card');
  });

  it('asks for the currency of an amount, or says which detail has it', () => {
    const text = JSON.stringify({
      sessionTypes: [
        {
          name: 'a',
          attributes: [
            { name: 'price', type: 'money' },
            { name: 'fee', type: 'money', currencyFrom: 'code' },
          ],
        },
      ],
    });
    const [price, fee] = wordingGroups(JSON.parse(text))
      .flatMap(({ fields }) => fields)
      .filter(({ label }) => label === 'Currency');
    assert.ok(price && fee);
    assert.equal(price.otherwise, 'Please choose');
    assert.equal(fee.otherwise, 'As each event says (“code”)');
    assert.match(changeWording(text, price, 'GBP'), /"currency": "GBP"/);
  });

  it('says when a badge is shown, as people do, and adds one before the others', () => {
    assert.ok(labels(draft).includes('Badge if Status is “In treatment”'));
    const text = choose(draft, 'One more badge', 'if Consent is yes');
    assert.equal(card(text).status?.label, 'Consent: yes');
    assert.equal(card(text, 3).status?.label, 'In treatment');
    sound(text);
    const empty = change(text, 'Badge if Consent is yes', '');
    assert.equal(JSON.parse(empty).sessionTypes[0].card.status[0].label, '', 'the badge stays while it is worded');
  });

  it('says what is protected, where it can be undone', () => {
    const guarded = writeJson(
      inferLibrary([
        event(1, 'plan_created', { patientName: 'Amelia', insuranceNumber: 'H-77 1234 981' }),
        event(2, 'payment_received', { method: 'card', iban: 'DE02120300000000202051' }),
      ]),
    );
    const fields = wordingGroups(JSON.parse(guarded)).flatMap((group) => group.fields);
    const shown = fields.filter(({ path, isRare }) => path.at(-1) === 'sensitivity' && !isRare);
    assert.deepEqual(
      shown.map(({ label, value }) => [label, value]),
      [
        ['“insuranceNumber” is protected', 'last4'],
        ['“iban” is protected', 'last4'],
      ],
    );
    const open = shown.reduce((text, one) => changeWording(text, one, ''), guarded);
    assert.ok(!open.includes('sensitivity'));
  });

  it('says which badge is shown otherwise, and with which nothing is left to do', () => {
    let text = choose(draft, 'One more badge', 'otherwise');
    text = change(text, 'Badge otherwise', 'New');
    const before = [{ ...events[0], attributes: {} }] as JourneyEvent[];
    const view = (of: string) =>
      presentSession({
        session: {
          id: 's1',
          type: 'treatment_plan',
          attributes: {},
          attributeLists: {},
          eventCount: 1,
          createdDate: '',
        },
        events: before,
        library: JSON.parse(of),
      });
    assert.deepEqual([view(text).status?.label, view(text).closed], ['New', false]);
    const rules = wordingGroups(JSON.parse(text)).flatMap(({ fields }) => fields);
    const last = rules.findLast(({ label }) => label === 'Then nothing is left to do');
    assert.ok(last);
    const closed = changeWording(text, last, 'true');
    assert.equal(view(closed).closed, true);
    assert.equal(changeWording(closed, { ...last, value: 'true' }, ''), text);
    assert.throws(() => choose(text, 'One more badge', 'otherwise'), 'it is offered once');
    sound(text);
  });

  it('says that the journey is over with the last step', () => {
    assert.equal(card(draft).stages.at(-1)?.state, 'done');
    const open = change(draft, 'Step 2 ends the journey', '');
    assert.equal(card(open).stages.at(-1)?.state, 'current');
    assert.equal(change(open, 'Step 2 ends the journey', 'true'), draft);
    assert.ok(!labels(draft).includes('Step 1 ends the journey'));
  });

  it('moves a badge or a step before the one above', () => {
    const badge = field(draft, 'Badge if Status is “In treatment”');
    const [edit] = badge.raises ?? [];
    assert.ok(edit);
    const text = raise(draft, badge);
    assert.deepEqual(
      JSON.parse(text).sessionTypes[0].card.status.map((one: { label: string }) => one.label),
      ['In treatment', 'Planned', 'Done'],
    );
    assert.equal(field(text, 'Badge if Status is “In treatment”').raises, undefined);
    assert.equal(card(raise(draft, field(draft, 'Step 2'))).stages[0]?.label, 'Plan completed');
  });

  it('says after what time a step is late, but not of the first one', () => {
    const text = change(draft, 'Step 2 is late after', '3 days');
    assert.match(text, /"dueWithin": "3 days"/);
    assert.equal(card(text, 2).stages.at(-1)?.state, 'overdue');
    assert.ok(!labels(draft).includes('Step 1 is late after'));
    sound(text);
  });

  it('adds a step before the last one', () => {
    const text = choose(draft, 'One more step', 'when “Payment received” comes');
    assert.deepEqual(
      card(text).stages.map(({ label }) => label),
      ['Plan created', 'Payment received', 'Plan completed'],
    );
    sound(text);
  });

  describe('in one more language', () => {
    const german = (text: string, label: string) => field(text, `${label} in German`, '', ['de']);
    const translate = (text: string, label: string, value: string) => changeWording(text, german(text, label), value);

    it('offers those the template does not have', () => {
      const { offers = [] } = field(draft, 'Say it in one more language');
      assert.ok(offers.some(({ language }) => language === 'de'));
      const more = field(draft, 'Say it in one more language', '', ['de']).offers ?? [];
      assert.ok(!more.some(({ language }) => language === 'de' || language === 'en'));
    });

    it('has a field for every text, also an empty one and what is added later', () => {
      assert.equal(german(draft, 'Second line').value, '');
      const text = choose(draft, 'Show something else that events say', 'Amount: the sum');
      assert.equal(german(text, '“amountSum” is called').value, '');
      const texts = wordingGroups(JSON.parse(text), ['de']).flatMap(({ fields }) =>
        fields.filter(({ kind }) => kind === 'text').map(({ label }) => label),
      );
      assert.ok(texts.length > 20);
      const english = texts.filter((label) => label.endsWith(' in English'));
      assert.deepEqual(
        texts.filter((label) => label.endsWith(' in German')),
        english.map((label) => label.replace(/English$/, 'German')),
      );
      assert.equal(english.length, texts.length / 2);
    });

    it('starts empty, with what agents read until then, and marks that', () => {
      const first = german(draft, 'First line');
      assert.equal(first.value, '');
      assert.equal(first.otherwise, 'Treatment plan for {{ patientName }}');
      assert.equal(first.untranslated, 'English');
      assert.equal(german(draft, 'Second line').untranslated, undefined, 'there is nothing to translate');
      assert.equal(field(draft, 'First line in English', '', ['de']).untranslated, undefined);
    });

    it('writes what is translated and nothing else, and takes it back', () => {
      let text = translate(draft, 'First line', 'Behandlungsplan von {{ patientName }}');
      assert.equal(card(text, 4, 'de').title, 'Behandlungsplan von Amelia');
      assert.equal(card(text).title, 'Treatment plan for Amelia');
      assert.equal((text.match(/"de":/g) ?? []).length, 1);
      assert.equal(german(text, 'First line').untranslated, undefined);
      text = translate(text, 'Second line', 'Seit gestern');
      assert.deepEqual(JSON.parse(text).sessionTypes[0].card.subtitle, { de: 'Seit gestern' });
      const missing = lintLibrary(text, events);
      assert.ok(missing.length > 5 && missing.every(({ code }) => code === 'lint/missing-translation'));
      text = translate(translate(text, 'Second line', ''), 'First line', '');
      assert.deepEqual(JSON.parse(text), JSON.parse(draft));
    });

    it('has one field for what the card and its events say in the same words', () => {
      const names = wordingGroups(JSON.parse(draft), ['de'])
        .flatMap(({ fields }) => fields.map(({ label }) => label))
        .filter((label) => /^(“status” is called|The value “done” is called) in German$/.test(label));
      assert.equal(names.length, 2);
      const text = translate(translate(draft, '“status” is called', 'Stand'), 'The value “done” is called', 'Fertig');
      assert.equal((text.match(/"de": "Stand"/g) ?? []).length, (text.match(/"name": "status"/g) ?? []).length);
      assert.ok((text.match(/"de": "Fertig"/g) ?? []).length > 1);
    });

    it('has a field for every text that is missing in it', () => {
      const groups = (text: string) => wordingGroups(JSON.parse(text), ['de']);
      let text = draft;
      for (;;) {
        const open = groups(text)
          .flatMap(({ fields }) => fields)
          .find(({ language, untranslated }) => language === 'de' && untranslated);
        if (!open) break;
        text = changeWording(text, open, 'x');
      }
      assert.deepEqual(lintLibrary(text, events), []);
    });

    it('goes out of every text again', () => {
      const text = translate(translate(draft, 'First line', 'Plan'), 'Second line', 'Neu');
      assert.deepEqual(JSON.parse(withoutLanguage(text, 'de')), JSON.parse(draft));
    });
  });

  it('moves a detail to its place on the card', () => {
    const text = choose(draft, 'Show something else that events say', 'Amount: the sum');
    const order = (of: string) => card(of).attributes.map(({ label }) => label);
    assert.deepEqual(order(text), ['Patient name', 'Consent', 'Amount in total']);
    assert.deepEqual(order(change(text, 'Show Amount in total', '1')), ['Amount in total', 'Patient name', 'Consent']);
    assert.deepEqual(order(change(text, 'Show Patient name', '3')), ['Consent', 'Amount in total', 'Patient name']);
  });

  it('words what agents read instead of a code', () => {
    const text = change(draft, 'The value “in_treatment” is called', 'In the chair');
    assert.equal(card(text, 3).summary, 'Treatment plan for Amelia: In the chair');
  });
});
