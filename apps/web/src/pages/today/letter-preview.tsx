import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { useCity } from '../../session/city-context.js';

/** The email as it would go now, in plain text: what everybody can read. */
export function LetterPreview({ dutyId }: { dutyId: string }) {
  const { slug } = useCity();
  const letters = useRead(['duties', slug, dutyId, 'preview'], () => taken(api.GET('/api/v1/cities/{city}/duties/{id}/preview', { params: { path: { city: slug, id: dutyId } } })));
  return (
    <Await read={letters}>
      {(preview) => preview.letters.map((letter) => (
        <article key={letter.name} className="cw-letter">
          <p className="cw-meta">{letter.name}</p>
          <h4 dir="auto">{letter.subject}</h4>
          <p className="cw-prose" dir="auto">{letter.text}</p>
        </article>
      ))}
    </Await>
  );
}
