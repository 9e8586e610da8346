import { Button } from '@heard/ui/button';
import { Form } from '@remix-run/react';

/** Starts a course: a form, so that it works before any script has loaded. No account is asked for. */
export function StartForm({ course, label }: { course: string; label: string }) {
  return (
    <Form method="post" action={course} className="start-form">
      <Button type="submit" name="intent" value="start">
        {label}
      </Button>
    </Form>
  );
}
