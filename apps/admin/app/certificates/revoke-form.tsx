import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';

export interface RevokeProblems {
  reason?: string;
  confirmed?: string;
}

/** Takes the reason and a deliberate tick: a revocation is for good. */
export function RevokeForm({
  certificateId,
  reason,
  problems,
}: {
  certificateId: string;
  reason: string;
  problems: RevokeProblems;
}) {
  const t = useTranslator();
  return (
    <Form method="post" className="admin-form">
      <input type="hidden" name="id" value={certificateId} />
      <TextField
        name="reason"
        label={t('admin.revokeReason')}
        hint={t('admin.revokeReasonHint')}
        problem={problems.reason}
        defaultValue={reason}
        maxLength={500}
        required
      />
      <Checkbox name="confirmed" label={t('admin.revokeConfirm')} problem={problems.confirmed} />
      <Button type="submit" variant="danger">
        {t('admin.revokeButton')}
      </Button>
    </Form>
  );
}
