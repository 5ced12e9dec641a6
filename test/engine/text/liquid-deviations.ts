/** One place where a text means something else than in Liquid. */
export interface LiquidDeviation {
  readonly what: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What liquidjs prints; absent where it refuses the template. */
  readonly liquid?: string;
  /** What we print, in English and UTC. */
  readonly ours: string;
  readonly why: string;
}

/** Every known deviation from Liquid: the documentation lists them, a test holds each against liquidjs. */
export const liquidDeviations: readonly LiquidDeviation[] = [
  {
    what: 'date',
    text: "{{ day | date: 'd MMM yyyy' }}",
    data: { day: '2020-06-06' },
    liquid: 'd MMM yyyy',
    ours: '6 Jun 2020',
    why: 'Patterns are those of date-fns, or short, medium, long, full; a calendar date is never shifted by a zone.',
  },
  {
    what: 'booleans',
    text: '{{ gift }}',
    data: { gift: true },
    liquid: 'true',
    ours: 'Yes',
    why: 'Agents read their own language. Inside a chain of formats a boolean is text as in Liquid.',
  },
  {
    what: 'bare lists',
    text: '{{ items }}',
    data: { items: ['helmet', 'bike', 'gloves'] },
    liquid: 'helmetbikegloves',
    ours: 'helmet, bike, and gloves',
    why: 'Lists print as the language lists things.',
  },
  {
    what: 'objects',
    text: '{{ place }}',
    data: { place: { city: 'Galway' } },
    liquid: '[object Object]',
    ours: '',
    why: 'There is nothing an agent could read.',
  },
  {
    what: 'nil, null, empty, blank',
    text: '{{ nil }}',
    data: { nil: 'a name' },
    liquid: '',
    ours: 'a name',
    why: 'They are names like any other: conditions are not written in texts.',
  },
  {
    what: 'tags',
    text: 'a {% if x %}b{% endif %}',
    data: { x: true },
    liquid: 'a b',
    ours: 'a {% if x %}b{% endif %}',
    why: 'Texts have no logic: use variants and status rules. The linter names the tag.',
  },
  {
    what: 'ranges',
    text: "{{ (1..3) | join: ',' }}",
    data: {},
    liquid: '1,2,3',
    ours: '',
    why: 'A text prints what happened; it does not count.',
  },
  {
    what: 'computed steps of a path',
    text: '{{ prices[key] }}',
    data: { prices: { a: 1 }, key: 'a' },
    liquid: '1',
    ours: '',
    why: 'Which attributes a text reads can be told without its data.',
  },
  {
    what: 'steps into a text',
    text: '{{ word.size }}{{ word[0] }}',
    data: { word: 'bike' },
    liquid: '4b',
    ours: '',
    why: 'Paths lead into lists and objects; use the formats size, first and slice.',
  },
  {
    what: 'leftovers in a token',
    text: '{{ word other | upcase }}',
    data: { word: 'bike' },
    liquid: 'BIKE',
    ours: '',
    why: 'A typing mistake is reported, not passed over.',
  },
  {
    what: 'a bar or colon with nothing behind it',
    text: '{{ word | upcase | }}',
    data: { word: 'bike' },
    liquid: 'BIKE',
    ours: '',
    why: 'A typing mistake is reported, not passed over.',
  },
  {
    what: 'a token that does not close',
    text: 'Order {{ id',
    data: { id: 1 },
    ours: 'Order {{ id',
    why: 'A card never fails because of a text.',
  },
  {
    what: 'octal escapes',
    text: '{{ "\\101" }}',
    data: {},
    liquid: 'A',
    ours: '101',
    why: 'Nobody writes them; \\n, \\t and \\u0041 are read.',
  },
  {
    what: 'filters of other names',
    text: '{{ word | url_encode }}',
    data: { word: 'a b' },
    liquid: 'a+b',
    ours: 'a b',
    why: 'A format nobody defined is passed over and reported.',
  },
];
