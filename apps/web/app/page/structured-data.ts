/** A thing of schema.org as JSON-LD. */
export type StructuredData = Record<string, StructuredValue> & { '@context': 'https://schema.org' };

type StructuredValue =
  string | number | boolean | StructuredValue[] | { [property: string]: StructuredValue };
