import type { Translator } from '@heard/i18n';
import { sayRefusal, toHttpStatus, type Ctx, type Refusal } from '@heard/services';
import {
  addLead,
  archiveOrganisation,
  removeLead,
  renameOrganisation,
  restoreOrganisation,
} from '@heard/services/organisations';

/** What a form on an organisation's page came to: what was done, or the problem of one of its fields. */
export type OrganisationChange =
  { done: string } | { problem: { field: string; text: string; typed: string }; status: number };

/** Does what a form on an organisation's page asks for. Throws 400 for what no form there asks. */
export async function changeOrganisation(
  { ctx, t, form }: { ctx: Ctx; t: Translator; form: FormData },
  organisationId: string,
): Promise<OrganisationChange> {
  const field = (name: string) => String(form.get(name) ?? '');
  const refused = (name: string, refusal: Refusal): OrganisationChange => ({
    problem: { field: name, text: sayRefusal(refusal, t), typed: field(name) },
    status: toHttpStatus(refusal.code),
  });
  switch (field('what')) {
    case 'rename': {
      const outcome = await renameOrganisation(ctx, { organisationId, name: field('name') });
      return outcome.ok ? { done: 'renamed' } : refused('name', outcome.refusal);
    }
    case 'add-lead': {
      const outcome = await addLead(ctx, { organisationId, email: field('email') });
      return outcome.ok ? { done: 'leadAdded' } : refused('email', outcome.refusal);
    }
    case 'remove-lead':
      await removeLead(ctx, { organisationId, learnerId: field('lead') });
      return { done: 'leadRemoved' };
    case 'restore':
      await restoreOrganisation(ctx, { organisationId });
      return { done: 'restored' };
    case 'archive': {
      if (form.get('confirmed') === null) {
        const text = t('organisation.archiveMissing');
        return { problem: { field: 'confirmed', text, typed: '' }, status: 422 };
      }
      await archiveOrganisation(ctx, { organisationId });
      return { done: 'archivedDone' };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
