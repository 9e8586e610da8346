import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { TextField } from '@heard/ui/text-field';
import type { ListedOrganisation } from '@heard/services/organisations';
import { Form } from '@remix-run/react';
import { problemOf, type FormProblem } from './form-problem.ts';

/** Who leads it, and who else shall. */
export function LeadForms(props: {
  leads: ListedOrganisation['leads'];
  problem: FormProblem | undefined;
}) {
  const t = useTranslator();
  const wrong = problemOf(props.problem, 'email');
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">{t('organisation.leads')}</h2>
      {props.leads.length === 0 ? <p>{t('organisation.nobodyLeads')}</p> : null}
      <ul className="admin-people">
        {props.leads.map(({ learnerId, name, email }) => (
          <li key={learnerId}>
            <span>{name ? `${name} (${email})` : email}</span>
            <Form method="post">
              <input type="hidden" name="lead" value={learnerId} />
              <Button
                type="submit"
                name="what"
                value="remove-lead"
                variant="secondary"
                aria-label={t('organisation.removeLeadOf', { name: name || email })}
              >
                {t('organisation.removeLead')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="admin-form">
        <TextField
          name="email"
          type="email"
          label={t('organisation.email')}
          hint={t('organisation.addLeadHint')}
          autoComplete="off"
          required
          defaultValue={wrong?.typed}
          problem={wrong?.text}
        />
        <Button type="submit" name="what" value="add-lead">
          {t('organisation.addLeadButton')}
        </Button>
      </Form>
    </section>
  );
}
