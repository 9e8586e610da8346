import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import type { ListedDocument } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { StateTag } from '#app/documents/state-tag.tsx';

/** A document in a line: its name, which leads to it, and how far it is. */
export function DocumentLine({
  document,
  label,
}: {
  document: SerializeFrom<ListedDocument>;
  /** In the place of its title. */
  label?: string;
}) {
  const t = useTranslator();
  const { id, title, state, place } = document;
  return (
    <span className="document-line">
      <TextLink href={toDocumentAddress(id)}>
        <bdi lang={label === undefined ? (place.locale ?? undefined) : undefined}>
          {label ?? (title || t('authoring.files'))}
        </bdi>
      </TextLink>
      <StateTag state={state} />
    </span>
  );
}
