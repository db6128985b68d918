import { areaToBringInto } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { addresses } from './addresses.ts';
import type { MatProps } from './parts.tsx';

export interface BringMatPageProps extends MatProps {
  readonly answerId: string;
  /** Id of the photo that stands there. */
  readonly photo: string;
}

/** Asks before the mat takes the place of a photo; nothing is lost either way (R-T5). */
export const BringMatPage = ({ page, citizenId, name, answerId, photo }: BringMatPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const area = areaToBringInto(name);
  return (
    <CitizenPage page={page} title={words.bringMatTitle}>
      <p class="lead">{page.words.preparation.citizen.areas[area].name}</p>
      <img
        class="answer-photo"
        src={addresses.answerPhoto(citizenId, answerId, photo)}
        alt={words.photoTitle}
        width="480"
        height="360"
      />
      <p>{words.bringMatAsk}</p>
      <Form page={page} action={addresses.of(citizenId, name, 'prepare')} id="prepare">
        <input type="hidden" name="insteadOf" value={photo} />
        <div class="pic-actions">
          <Button kind="primary" icon="check">
            {words.useMat}
          </Button>
          <LinkButton href={addresses.picture(citizenId, name)} icon="x">
            {words.keepPhoto}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
