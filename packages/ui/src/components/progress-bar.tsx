export interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
  /** The same in words, such as "3 of 12 lessons". */
  text: string;
}

/** How far one has come. */
export function ProgressBar({ label, done, total, text }: ProgressBarProps) {
  return (
    <div className="progress-bar">
      <label className="progress-bar-words">
        <span className="progress-bar-label">{label}</span>
        <progress max={Math.max(total, 1)} value={Math.min(done, total)} />
      </label>
      <span className="progress-bar-text">{text}</span>
    </div>
  );
}
