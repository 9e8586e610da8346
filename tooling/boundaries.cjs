/**
 * Who may import whom (docs/principles.md). `tooling/boundaries/boundaries.test.ts` holds an offending
 * fixture for each rule.
 */
const layers = {
  domain: [],
  db: [],
  ui: [],
  i18n: [],
  interop: ['domain'],
  curriculum: ['domain', 'ui', 'i18n'],
  services: ['db', 'curriculum', 'interop', 'i18n', 'domain'],
  api: ['services', 'domain'],
  http: ['services', 'domain', 'i18n'],
};

/** Inside domain and services: feature → the features it may import. */
const features = {
  outcome: [],
  identity: ['outcome', 'mail', 'rate-limits'],
  mail: ['outcome'],
  'rate-limits': ['outcome', 'identity'],
  courses: ['outcome', 'identity'],
  quizzes: ['outcome', 'identity', 'courses'],
  documents: [],
  references: ['outcome', 'identity'],
  trainers: ['outcome', 'identity', 'courses', 'documents'],
  certificates: ['outcome', 'identity', 'courses', 'quizzes', 'rate-limits', 'documents'],
  ratification: ['outcome'],
  'item-statistics': ['quizzes'],
  authoring: ['outcome', 'identity', 'mail', 'courses', 'quizzes', 'references', 'media'],
  questions: ['outcome', 'identity', 'courses', 'quizzes', 'item-statistics', 'authoring'],
  insight: ['outcome', 'identity', 'courses', 'quizzes', 'certificates'],
  organisations: ['outcome', 'identity', 'mail', 'courses', 'rate-limits'],
  media: ['outcome', 'identity'],
  admin: ['outcome', 'identity', 'mail', 'rate-limits', 'courses', 'certificates'],
};
const featureNames = Object.keys(features);

const packageRules = Object.entries(layers).map(([from, allowed]) => ({
  name: `${from}-imports-only-its-own`,
  comment: `packages/${from} may import ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `packages/${from}/src` },
  to: {
    path: '(^|/)(packages|apps)/[^/]+/',
    pathNot: [from, ...allowed]
      .map((name) => `(^|/)packages/${name}/`)
      // Any package's tests may use real databases; production may not (no-tests-in-production).
      .concat('node_modules', 'packages/db/src/testing/'),
  },
}));

const featureRules = ['domain', 'services'].flatMap((home) =>
  Object.entries(features).map(([feature, allowed]) => ({
    name: `${home}-${feature}-points-back`,
    comment: `${feature} may import ${allowed.join(', ') || 'no other feature'}`,
    severity: 'error',
    from: { path: `packages/${home}/src/${feature}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: `packages/${home}/src/(${featureNames.join('|')})/`,
      pathNot: [feature, ...allowed].map((name) => `packages/${home}/src/${name}/`),
    },
  })),
);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-undeclared',
      comment: 'Whatever is imported stands in the package.json beside it.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'apps-never-import-db',
      severity: 'error',
      from: { path: '(^|/)apps/' },
      to: { path: '(^|/)packages/db/' },
    },
    {
      name: 'apps-stay-apart',
      severity: 'error',
      from: { path: '(^|/)apps/([^/]+)/' },
      to: { path: '(^|/)apps/', pathNot: '(^|/)apps/$2/' },
    },
    {
      name: 'features-through-their-index',
      comment: 'One feature reaches another only through its index.',
      severity: 'error',
      from: { path: `packages/(domain|services)/src/(${featureNames.join('|')})/` },
      to: {
        path: `packages/$1/src/(${featureNames.join('|')})/`,
        pathNot: [
          `packages/$1/src/$2/`,
          `packages/$1/src/[^/]+/index(\\.server)?\\.ts$`,
          // Kept out of what runs by the rule no-tests-in-production.
          `packages/$1/src/[^/]+/testing/`,
        ],
      },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|/testing/|/e2e/|\\.stories\\.tsx$|\\.config\\.)' },
      to: {
        path: '(\\.test\\.tsx?$|\\.stories\\.tsx$|/testing/)',
        pathNot: 'node_modules',
      },
    },
    ...packageRules,
    ...featureRules,
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'generated'] },
    exclude: {
      path: ['/build/', '/\\.served/', '/\\.turbo/', '/storybook-static/', '/fixtures/'],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
