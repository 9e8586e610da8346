import { roles as allRoles } from '@heard/domain/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ChoiceList } from '@heard/ui/choice-list';
import { Form } from '@remix-run/react';

/** Which roles there are, with what each may do. Every account is a learner: that choice cannot be taken away. */
export function RoleChoices({
  chosen,
  problem,
}: {
  chosen: readonly string[];
  problem: string | undefined;
}) {
  const t = useTranslator();
  return (
    <ChoiceList
      type="checkbox"
      name="roles"
      legend={t('admin.roles')}
      problem={problem}
      choices={allRoles
        .filter((role) => role !== 'learner')
        .map((role) => ({
          value: role,
          label: t('admin.role', { role }),
          description: t('admin.roleHelp', { role }),
        }))}
      selected={chosen}
    />
  );
}

/** What one account may do in all courses. */
export function RolesForm({
  roles,
  problem,
}: {
  roles: readonly string[];
  problem: string | undefined;
}) {
  const t = useTranslator();
  return (
    <section className="admin-section">
      <h2>{t('people.rolesEverywhere')}</h2>
      <Form method="post">
        <input type="hidden" name="intent" value="roles" />
        <RoleChoices chosen={roles} problem={problem} />
        <Button type="submit">{t('admin.saveRoles')}</Button>
      </Form>
    </section>
  );
}
