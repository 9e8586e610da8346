/** The start page's own words, which travel with it. */
export interface HomeWords {
  lead: string;
  beginNote: string;
  allCourses: string;
  continueTitle: string;
  picture: string;
  wayTitle: string;
  way: { title: string; text: string }[];
  coursesTitle: string;
  promiseTitle: string;
  promises: { title: string; text: string }[];
}
