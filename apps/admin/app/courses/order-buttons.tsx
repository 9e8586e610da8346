import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Form } from '@remix-run/react';

/** Moves something one place up or down in its order, by keyboard and without any script. */
export function OrderButtons({
  name,
  values,
  at,
  count,
}: {
  name: string;
  /** What is moved: a module, or a lesson of it. */
  values: Record<string, string>;
  /** Its place, from 0, among so many. */
  at: number;
  count: number;
}) {
  const t = useTranslator();
  const moves = [
    { to: at - 1, label: t('authoring.moveUp'), full: t('authoring.moveUpName', { name }) },
    { to: at + 1, label: t('authoring.moveDown'), full: t('authoring.moveDownName', { name }) },
  ];
  return (
    <Form method="post" className="order-buttons" preventScrollReset>
      <input type="hidden" name="intent" value="move" />
      {Object.entries(values).map(([key, value]) => (
        <input type="hidden" name={key} value={value} key={key} />
      ))}
      {moves.map(({ to, label, full }) => (
        <Button
          key={label}
          type="submit"
          variant="quiet"
          name="to"
          value={to}
          aria-label={full}
          disabled={to < 0 || to >= count}
        >
          {label}
        </Button>
      ))}
    </Form>
  );
}
