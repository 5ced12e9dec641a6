/** Whether a host name, as `URL` writes it, is this machine itself. Source: RFC 6761 (localhost), RFC 1122 (127.0.0.0/8), RFC 4291 (::1). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
