/** Numbers about fewer persons than this are not shown: somebody could be recognised in them. */
export const leastPersons = 5;
