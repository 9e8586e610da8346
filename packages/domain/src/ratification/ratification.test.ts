import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeFact,
  countPartiesByGroup,
  countPartiesByYear,
  listInquiryOptOuts,
  listInterStateDeclarations,
  listNewParties,
  listOutsideOpic,
  listParties,
  listSignatories,
  listWithoutAction,
  RatificationTableSchema,
  shareOfConvention,
} from './index.ts';

const file = new URL('../../../curriculum/content/facts/ratifications.json', import.meta.url);
const source = JSON.parse(readFileSync(file, 'utf8'));
const table = RatificationTableSchema.parse(source);

const report = '2019-04-14';
const now = '2026-09-19';
const codes = (states: { iso3: string }[]) => states.map(({ iso3 }) => iso3).sort();

describe('the table of ratifications', () => {
  it('holds the 197 States of the table of the Convention', () => {
    expect(table.states).toHaveLength(197);
  });

  it('refuses the same State twice', () => {
    const twice = { records: [source.records[0], source.records[0]] };
    expect(RatificationTableSchema.safeParse(twice).success).toBe(false);
  });

  it('refuses a day that the calendar does not have', () => {
    const [first] = source.records;
    const broken = { records: [{ ...first, crc: { ...first.crc, date: '1990-02-30' } }] };
    expect(RatificationTableSchema.safeParse(broken).success).toBe(false);
  });
});

describe('the figures of the report of April 2019', () => {
  it('come out as 44 parties and 19 signatories', () => {
    expect(listParties(table, 'opic', report)).toHaveLength(44);
    expect(codes(listSignatories(table, report))).toEqual(
      [...source.validation.signatories_not_parties_2019_04_14.list].sort(),
    );
  });

  it('come out by year as 2, 7, 5, 8, 7, 8, 5, then 2', () => {
    const counts = countPartiesByYear(table, report).map(({ parties }) => parties);
    expect(counts).toEqual([2, 7, 5, 8, 7, 8, 5, 2]);
  });

  it('come out for the other treaties as 196, 168 and 176', () => {
    expect(listParties(table, 'crc', report)).toHaveLength(196);
    expect(listParties(table, 'opac', report)).toHaveLength(168);
    expect(listParties(table, 'opsc', report)).toHaveLength(176);
  });

  it('leave 134 States without action and 152 parties to the Convention outside OPIC', () => {
    expect(listWithoutAction(table, report)).toHaveLength(134);
    expect(listOutsideOpic(table, report)).toHaveLength(152);
  });

  it('come out by either list of regions', () => {
    const byGroup = (grouping: 'unRegionalGroup' | 'm49Region') =>
      Object.fromEntries(
        countPartiesByGroup(table, report, grouping).map(({ group, parties }) => [group, parties]),
      );
    expect(byGroup('m49Region')).toEqual(source.validation.parties_by_m49_region_2019_04_14);
    expect(byGroup('unRegionalGroup')).toMatchObject(
      source.validation.parties_by_un_regional_group_2019_04_14,
    );
  });
});

describe('the figures of 19 September 2026', () => {
  it('come out as 54 parties and 15 signatories', () => {
    expect(listParties(table, 'opic', now)).toHaveLength(54);
    expect(listSignatories(table, now)).toHaveLength(15);
    expect(shareOfConvention(table, now)).toBeCloseTo(27.55, 2);
  });

  it('name the ten States that came in since the report, oldest first', () => {
    expect(listNewParties(table, '2019-04-15', now).map(({ iso3 }) => iso3)).toEqual([
      'BEN',
      'MDV',
      'ARM',
      'SYC',
      'NZL',
      'LTU',
      'MDA',
      'KAZ',
      'EST',
      'SRB',
    ]);
  });

  it('name the declarations on complaints between States and on inquiries', () => {
    expect(codes(listInterStateDeclarations(table, now))).toEqual(
      [...source.current_counts.article_12_declarations].sort(),
    );
    expect(codes(listInquiryOptOuts(table, now))).toEqual(['MCO']);
  });

  it('do not take what is unknown for a declaration', () => {
    const serbia = table.states.find(({ iso3 }) => iso3 === 'SRB');
    expect(serbia?.opic.interState).toBeNull();
    expect(codes(listInterStateDeclarations(table, now))).not.toContain('SRB');
  });
});

describe('computeFact', () => {
  it('counts what its rule names', () => {
    expect(computeFact(table, { compute: 'opic-parties', at: now })).toBe(54);
    expect(computeFact(table, { compute: 'opic-signatories', at: now })).toBe(15);
    expect(computeFact(table, { compute: 'opic-share-of-crc', at: now })).toBe(28);
    const since = { compute: 'opic-new-parties', from: '2019-04-15', at: now } as const;
    expect(computeFact(table, since)).toBe(10);
  });
});

describe('on any day', () => {
  const day = fc
    .date({ min: new Date('2011-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('every State is a party, a signatory or without action, and only one of these', () => {
    fc.assert(
      fc.property(day, (at) => {
        const lists = [
          listParties(table, 'opic', at),
          listSignatories(table, at),
          listWithoutAction(table, at),
        ];
        expect(codes(lists.flat())).toEqual(codes(table.states));
      }),
    );
  });

  it('the years and the groups add up to the parties', () => {
    fc.assert(
      fc.property(day, (at) => {
        const parties = listParties(table, 'opic', at).length;
        const sum = (rows: { parties: number }[]) =>
          rows.reduce((all, row) => all + row.parties, 0);
        expect(sum(countPartiesByYear(table, at))).toBe(parties);
        expect(sum(countPartiesByGroup(table, at, 'm49Region'))).toBe(parties);
      }),
    );
  });
});
