import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { roles, RoleSchema } from '@heard/domain/identity';
import { Form } from '@remix-run/react';
import type { WantedAccounts } from '@heard/services/admin';

/** Search and role. A form that works by itself; with scripts the list follows while one types. */
export function AccountFilter({
  wanted,
  onChange,
}: {
  wanted: WantedAccounts;
  onChange: (change: Partial<WantedAccounts>) => void;
}) {
  const t = useTranslator();
  const options = roles.map((role) => ({ value: role, label: t('admin.role', { role }) }));
  return (
    <Form method="get" action="/people" role="search" className="admin-filter">
      <TextField
        name="query"
        type="search"
        label={t('admin.search')}
        defaultValue={wanted.query}
        maxLength={200}
        onChange={(event) => onChange({ query: event.currentTarget.value })}
      />
      <SelectField
        name="role"
        label={t('admin.roleFilter')}
        options={[{ value: '', label: t('admin.allRoles') }, ...options]}
        defaultValue={wanted.role ?? ''}
        onChange={(event) =>
          onChange({ role: RoleSchema.nullable().catch(null).parse(event.currentTarget.value) })
        }
      />
      {wanted.sort !== 'newest' ? <input type="hidden" name="sort" value={wanted.sort} /> : null}
      <Button type="submit" variant="secondary">
        {t('admin.searchButton')}
      </Button>
    </Form>
  );
}
