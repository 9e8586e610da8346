/** The id in what somebody typed or pasted: the id itself, or an address that ends with it. */
export function readCertificateId(typed: string): string {
  const text = typed.trim();
  return /crt_[0-9a-z]+/i.exec(text)?.[0].toLowerCase() ?? text.slice(0, 100);
}
