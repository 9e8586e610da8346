import { useLocation } from '@remix-run/react';

/**
 * The page's one address, and the same page in every language served (the first is for readers of any
 * other). Addresses outside a locale have neither.
 */
export function AddressLinks({ origin, locales }: { origin: string; locales: readonly string[] }) {
  const { pathname } = useLocation();
  const [, locale = '', ...rest] = pathname.split('/');
  if (!locales.includes(locale)) return null;
  const at = (other: string) => `${origin}/${[other, ...rest].join('/')}`.replace(/\/$/, '');
  return (
    <>
      <link rel="canonical" href={at(locale)} />
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={at(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at(locales[0] ?? locale)} />
    </>
  );
}
