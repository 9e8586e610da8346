export interface ThemeSwitchProps {
  /** Where the form is sent. */
  action: string;
  /** The page to come back to. */
  next: string;
  label: string;
  choices: readonly { value: '' | 'light' | 'dark'; label: string; current: boolean }[];
}

/** Light, dark, or as the device says: a plain form, kept in a cookie by whoever answers it. */
export function ThemeSwitch({ action, next, label, choices }: ThemeSwitchProps) {
  return (
    <form className="theme-switch" method="post" action={action}>
      <input type="hidden" name="next" value={next} />
      <fieldset>
        <legend>{label}</legend>
        <div className="theme-switch-choices">
          {choices.map((choice) => (
            <button
              key={choice.value}
              type="submit"
              name="theme"
              value={choice.value}
              aria-pressed={choice.current}
            >
              {choice.label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
