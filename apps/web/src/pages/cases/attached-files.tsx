import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

/** What came with an email: each to be saved, or why it is not here. */
export function AttachedFiles({ files }: { files: readonly components['schemas']['AttachmentRow'][] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  if (files.length === 0) return null;
  return (
    <>
      <p className="cw-quiet">{t('cases.attached')}</p>
      <ul className="cw-files">
        {files.map((file) => (
          <li key={file.id}>
            {file.refused === null ? <a href={`/api/v1/cities/${slug}/attachments/${file.id}`} download><bdi>{file.filename}</bdi></a> : <><bdi>{file.filename}</bdi> <span className="cw-quiet">{t(`cases.refused.${file.refused}`)}</span></>}
          </li>
        ))}
      </ul>
    </>
  );
}
