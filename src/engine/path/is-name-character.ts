/** Letters, digits, `_`, `-` and `?`, and whatever is not ASCII and not a blank: the names Liquid reads without quotes. */
export function isNameCharacter(code: number): boolean {
  if (code > 127) return !/[\s\u201c\u201d]/.test(String.fromCharCode(code));
  return (
    (code > 96 && code < 123) ||
    (code > 64 && code < 91) ||
    (code > 47 && code < 58) ||
    code === 95 ||
    code === 45 ||
    code === 63
  );
}
