/** Texts that read as liquidjs renders them. */
export const liquidTable: readonly [text: string, data: Record<string, unknown>][] = [
  [
    '{{ amount | plus: 1 }} {{ amount | minus: 0.1 }} {{ amount | times: "2" }} {{ amount | divided_by: 4 }} {{ amount | modulo: 3 }}',
    { amount: '10' },
  ],
  ['{{ amount | divided_by: 0 }} {{ amount | modulo: -3 }} {{ amount | divided_by: 3, true }}', { amount: 10 }],
  ['{{ amount | round: 2 }} {{ amount | ceil }} {{ amount | floor }} {{ amount | abs }}', { amount: -1.005 }],
  ['{{ word | truncate: 5 }} {{ word | truncate: 5, "…" }} {{ word | truncatewords: 1 }}', { word: 'one two three' }],
  ['{{ word | slice: 0 }}{{ word | slice: -3, 2 }}{{ word | slice: 9 }}', { word: 'abcdef' }],
  ['{{ list | sort | join: "," }} {{ list | reverse | first }} {{ list | uniq | size }}', { list: ['b', 'a', 'b'] }],
  ['{{ word | replace: "a", "$&" }} {{ word | remove: "." }}', { word: 'a.b.a' }],
  [
    '{{ zero | default: "x" }} {{ blank | default: "x" }} {{ no | default: "x" }} {{ no | default: "x", allow_false: true | append: "" }}',
    { zero: 0, blank: '', no: false },
  ],
  ['{{ word | append: "}}" }} {{ word | append: \'"\' }} {{ "a\\nb" }} {{ \'it\\\'s\' }}', { word: 'x' }],
  ['a  {{- word -}}  b {{- word }} c', { word: 'x' }],
  ['{{word|upcase|append:"!"}}', { word: 'x' }],
  [
    '{{ a-b }} {{ a_b }} {{ wo? }} {{ straße }} {{ 007 }} {{ 1.50 }} {{ -3 }}',
    { 'a-b': 1, a_b: 2, 'wo?': 3, straße: 4 },
  ],
  [
    '{{ order["the id"] }} {{ order[\'the id\'] }} {{ list[1] }} {{ list[-1] }} {{ list[9] }}',
    { order: { 'the id': 7 }, list: ['a', 'b'] },
  ],
  ['}} { {} {{ "{{" }}', {}],
  ['{{ nothing | upcase }}{{ nothing | size }}{{ nothing | append: "x" }}{{ nothing | plus: 1 }}', { nothing: null }],
  [
    '{{ word | downcase }}{{ word | capitalize }}{{ word | strip }}|{{ word | strip: " B" }}|{{ word | prepend: "x" }}',
    { word: ' BIKE ' },
  ],
  [
    '{{ list | last }} {{ amount | at_least: 5 }} {{ amount | at_most: 1 }} {{ amount | at_least: "x" }}',
    { list: [1, 2], amount: '3.5' },
  ],
];
