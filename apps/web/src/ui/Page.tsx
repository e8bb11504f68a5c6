import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title: at most one primary button. */
  actions?: ReactNode;
  /** Under the title, one line. */
  about?: ReactNode;
  children: ReactNode;
}

/** One page: its title on the tab and as the heading, which takes the focus when one arrives from another page. */
export function Page({ title, actions, about, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Vinh Danh`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {about && <p className="quiet page-about">{about}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
