import { blankBlock, findBlockForm, type BlockValue } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import type { ReactNode } from 'react';

export interface PartListProps {
  /** Which block the parts are. */
  name: string;
  least: number;
  parts: BlockValue[];
  /** The fields of one part. */
  children: (part: BlockValue, index: number, change: (part: BlockValue) => void) => ReactNode;
  onChange: (parts: BlockValue[]) => void;
}

/** The parts of a block in their order: added, taken away, and moved by buttons. */
export function PartList({ name, least, parts, children, onChange }: PartListProps) {
  const t = useTranslator();
  const form = findBlockForm(name);
  if (!form) return null;
  const words = (index: number) => ({ block: name, number: index + 1 });
  const move = (index: number, by: number) => {
    const moved = [...parts];
    const [part] = moved.splice(index, 1);
    if (part) moved.splice(index + by, 0, part);
    onChange(moved);
  };
  return (
    <>
      {parts.map((part, index) => (
        <fieldset key={index} className="part">
          <legend>{t('editor.part', words(index))}</legend>
          {children(part, index, (changed) =>
            onChange(parts.map((old, place) => (place === index ? changed : old))),
          )}
          <div className="part-buttons">
            <Button
              type="button"
              variant="quiet"
              disabled={index === 0}
              aria-label={t('editor.moveUp', words(index))}
              onClick={() => move(index, -1)}
            >
              {t('editor.up')}
            </Button>
            <Button
              type="button"
              variant="quiet"
              disabled={index === parts.length - 1}
              aria-label={t('editor.moveDown', words(index))}
              onClick={() => move(index, 1)}
            >
              {t('editor.down')}
            </Button>
            <Button
              type="button"
              variant="quiet"
              disabled={parts.length <= least}
              aria-label={t('editor.removePart', words(index))}
              onClick={() => onChange(parts.filter((_, place) => place !== index))}
            >
              {t('editor.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => onChange([...parts, blankBlock(form)])}
      >
        {t('editor.addPart', { block: name })}
      </Button>
    </>
  );
}
