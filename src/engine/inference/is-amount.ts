const money = new Set(
  (
    'amount price total subtotal balance fee cost paid value premium payment refund charge limit credit debit sum rent ' +
    'deposit wage salary budget bonus discount tax income excess donation tip revenue loan instalment installment estimate quote quotation'
  ).split(' '),
);

const share = /^(percent|percentage|pct|rate|ratio|factor)$/;

/** Whether the words of a name say that its numbers are amounts of money. */
export function isAmount(words: readonly string[]): boolean {
  if (words.some((word) => share.test(word))) return false;
  return words.some((word) => money.has(word) || money.has(word.replace(/s$/, '')));
}
