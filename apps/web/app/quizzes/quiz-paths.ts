/** An attempt's page. `course` is the course's own path. */
export function attemptPath(course: string, attemptId: string): string {
  return `${course}/attempts/${attemptId}`;
}

/** One question of an attempt, by its number from 1. */
export function questionPath(attempt: string, number: number): string {
  return `${attempt}?question=${number}`;
}

/** All answers of an attempt, before it is handed in. */
export function reviewPath(attempt: string): string {
  return `${attempt}/review`;
}

export function resultPath(attempt: string): string {
  return `${attempt}/result`;
}
