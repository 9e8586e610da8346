import type { AuthoredBlockProps } from './block-props.ts';

export interface DownloadProps extends AuthoredBlockProps {
  href: string;
  title: string;
  /** The kind of file, such as `PDF`. */
  format: string;
  /** Its size as the lesson's language writes it, such as `120 kB`. */
  size: string;
}

/** A file to take along; kind and size stand in the link, so that nobody is surprised by either. */
export function Download({ words, href, title, format, size, children }: DownloadProps) {
  return (
    <div className="block-download">
      <p className="block-eyebrow">{words('downloadLabel')}</p>
      <p className="block-download-file">
        <a href={href} download="">
          {title} <span>{words('downloadFile', { format, size })}</span>
        </a>
      </p>
      {children}
    </div>
  );
}
