import { formatTime } from '../../components/time/format-time.js';
import type { ViewContext } from '../../components/view-context.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { AttributeView } from '../../engine/presentation/attribute-view.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import type { TextPart } from '../../engine/presentation/text-part.js';
import { say } from '../../messages/say.js';

const mostListed = 100;

/**
 * A run of like events as one row: its newest event, how many there are and what changed on the
 * whole. Its details list the events, each with its time and what differs among them.
 */
export function runView(
  run: readonly JourneyEvent[],
  viewOf: (event: JourneyEvent) => EventView,
  context: ViewContext,
): EventView {
  const first = viewOf(run[0] as JourneyEvent);
  const last = viewOf(run.at(-1) as JourneyEvent);
  const times = ` · ${say(context.locale, 'runTimes', { count: run.length })}`;
  const changes = last.attributes.flatMap((attribute) => netChange(attribute, first, run, context));
  const bodyParts =
    changes.length > 0
      ? changes.flatMap((parts, index) => (index > 0 ? [{ kind: 'literal', text: ' · ' } as const, ...parts] : parts))
      : last.bodyParts;
  const listed = run.slice(-mostListed).reverse().map(viewOf);
  const differing = last.attributes.map(({ name }) => name).filter((name) => differsIn(listed, name));
  return {
    ...last,
    typeLabel: last.typeLabel,
    title: last.title + times,
    titleParts: [...last.titleParts, { kind: 'literal', text: times }],
    ...(bodyParts ? { body: bodyParts.map(({ text }) => text).join(''), bodyParts } : {}),
    expandable: true,
    attributes: listed.map((view) => asAttribute(view, differing, context)),
    diagnostics: last.diagnostics,
  };
}

/** "Location changed 4 times: Leeds → Dublin"; nothing for an attribute that stayed the same or went to and fro. */
function netChange(
  attribute: AttributeView,
  first: EventView,
  run: readonly JourneyEvent[],
  { locale }: ViewContext,
): TextPart[][] {
  const former = first.attributes.find(({ name }) => name === attribute.name);
  if (!former || former.text === attribute.text) return [];
  const values = run
    .map(({ attributes }) => attributes[attribute.name])
    .filter((value) => value !== undefined && value !== null);
  const count = values.filter((value, index) => index > 0 && String(value) !== String(values[index - 1])).length;
  const words = say(locale, 'changedTimes', { label: attribute.label, count, from: '\u0001', to: '\u0002' });
  return [
    words
      .split(/([\u0001\u0002])/)
      .map((text) =>
        text === '\u0001'
          ? { kind: 'value', text: former.text }
          : text === '\u0002'
            ? { kind: 'value', text: attribute.text }
            : { kind: 'literal', text },
      ),
  ];
}

const textIn = (view: EventView, name: string) => view.attributes.find((each) => each.name === name)?.text;

const differsIn = (views: readonly EventView[], name: string) =>
  new Set(views.map((view) => textIn(view, name))).size > 1;

function asAttribute(view: EventView, differing: readonly string[], context: ViewContext): AttributeView {
  const { at, attributes, name, titleParts } = view;
  const values = attributes.filter((attribute) => differing.includes(attribute.name));
  const parts = [
    ...titleParts,
    ...values.flatMap(({ label, parts: value }) => [{ kind: 'literal', text: ` · ${label}: ` } as const, ...value]),
  ];
  const empty = {
    type: 'string',
    masked: false,
    partial: false,
    raw: false,
    tooltip: false,
    used: 0,
    skipped: 0,
  } as const;
  const label = formatTime(at, 'datetime', context) ?? at;
  return { ...empty, contributors: [], name, label, text: parts.map(({ text }) => text).join(''), parts };
}
