import { tidyLine, tidyMarkdown } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { useState } from 'react';
import type { SourceAids } from '../source/source-aids.ts';
import { Modal } from './modal.tsx';

/** A link to a page, to another lesson of the course, or to a section of this one. */
export function LinkDialog({
  words,
  aids,
  onDone,
  onClose,
}: {
  words: string;
  aids: SourceAids;
  onDone: (text: string) => void;
  onClose: () => void;
}) {
  const t = useTranslator();
  const [text, setText] = useState(words);
  const [inside, setInside] = useState('');
  const [address, setAddress] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const target = inside === '' ? address.trim() : inside;
  const isFine =
    tidyLine(text) !== '' && /^(https?:\/\/[^\s()<>]+|mailto:\S+@\S+|lesson:|#)/.test(target);
  const finish = () => {
    setIsWrong(!isFine);
    if (isFine) onDone(`[${tidyMarkdown(tidyLine(text)).replace(/[[\]]/g, '\\$&')}](${target})`);
  };
  return (
    <Modal
      title={t('editor.linkTitle')}
      done={t('editor.insertDone')}
      onDone={finish}
      onClose={onClose}
    >
      <TextField
        {...{ name: 'link-text', label: t('editor.linkText'), value: text }}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <SelectField
        {...{ name: 'link-inside', label: t('editor.linkInside'), value: inside }}
        options={[
          { value: '', label: t('editor.linkElsewhere') },
          ...aids.lessons.map(({ key, title }) => ({ value: `lesson:${key}`, label: title })),
          ...aids.anchors.map(({ id, text: heading }) => ({
            value: `#${id}`,
            label: `§ ${heading}`,
          })),
        ]}
        onChange={(event) => setInside(event.currentTarget.value)}
      />
      {inside === '' ? (
        <TextField
          {...{ name: 'link-address', label: t('editor.linkAddress'), type: 'url', dir: 'ltr' }}
          {...{
            value: address,
            placeholder: 'https://',
            problem: isWrong ? t('editor.linkWrong') : null,
          }}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      ) : null}
    </Modal>
  );
}
