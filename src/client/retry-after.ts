/** Milliseconds a `Retry-After` header asks for, given in seconds or as a date. Source: RFC 9110, 10.2.3. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Both dates are the backend's where it sends its own: this machine's clock may be a day off.
  const wait = Date.parse(text) - (Date.parse(headers.get('date') ?? '') || now);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
