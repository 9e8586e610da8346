import type { ButtonHTMLAttributes } from 'react';
import { useLink, type LinkProps } from './link.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The classes of a button, for elements that only look like one. */
export function buttonClass(variant: ButtonVariant = 'primary', more?: string): string {
  return ['button', `button-${variant}`, more].filter(Boolean).join(' ');
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
}

/** Does something. One primary button in view at a time: it is the thing to do next. */
export function Button({ variant, className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

export interface ButtonLinkProps extends LinkProps {
  variant?: ButtonVariant;
}

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({ variant, className, ...rest }: ButtonLinkProps) {
  const Link = useLink();
  return <Link className={buttonClass(variant, className)} {...rest} />;
}
