import { useSubmit } from '@remix-run/react';
import { useState, type DragEvent } from 'react';

/** Dragging in a list, beside the buttons that do the same: gives the properties of each item. */
export function useDragOrder(values: Record<string, string>) {
  const submit = useSubmit();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  return (name: string, at: number) => ({
    draggable: true,
    'data-drop': over === name && dragged !== name ? 'here' : undefined,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', name);
      setDragged(name);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(name);
    },
    onDragEnd: () => {
      setDragged(null);
      setOver(null);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      if (dragged === null || dragged === name) return;
      const form = { intent: 'move', ...values, lesson: dragged, to: String(at) };
      submit(form, { method: 'post', preventScrollReset: true });
    },
  });
}
