import { Button, LinkButton } from '../button.tsx';
import { DateField } from '../date-field.tsx';
import { Dialog, DialogLink } from '../dialog.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Form } from '../form.tsx';
import { CitizenPage } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { Select } from '../select.tsx';
import { StatusPill } from '../status-pill.tsx';
import { SymbolTile } from '../symbol-tile.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { type Example, symbol } from './example.ts';

/** Single parts side by side. */
export const partExamples: readonly Example[] = [
  {
    name: 'parts',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Dele" phase="everyday">
        <div class="row">
          <Button type="button" kind="primary" icon="arrow-right">
            Videre
          </Button>
          <Button type="button">Gem og stop</Button>
          <LinkButton href="/back" icon="arrow-left">
            Tilbage
          </LinkButton>
          <DialogLink dialog="delete-picture" icon="trash-2" danger>
            Slet billedet
          </DialogLink>
          <Button type="button" kind="quiet" icon="undo-2">
            Fortryd
          </Button>
        </div>
        <Notice kind="info">
          <p>Dit svar ændrer ikke din hjælp. Hjælp ændres kun ved en afgørelse.</p>
        </Notice>
        <Notice kind="success" live>
          <p>Det er gemt.</p>
        </Notice>
        <Notice kind="warning">
          <p>Det kan blive gemt i din sag.</p>
        </Notice>
        <div class="row">
          <StatusPill kind="done">Klaret</StatusPill>
          <StatusPill kind="now">Nu</StatusPill>
          <StatusPill kind="waiting">Venter på svar</StatusPill>
          <StatusPill kind="attention">Mangler</StatusPill>
          <StatusPill kind="neutral">Ikke begyndt</StatusPill>
        </div>
        <div class="row">
          <SymbolTile src={symbol('1F697')} label="Bil" />
          <SymbolTile src={symbol('1F415')} label="Min hund Balder" />
          <SymbolTile src={symbol('1F3B5')} label="Musik" />
        </div>
        <Dialog page={page} id="delete-picture" title="Vil du slette billedet?">
          <p>Du kan få det igen i 30 dage.</p>
          <Form page={page} action="/delete">
            <Button kind="danger" icon="trash-2">
              Slet
            </Button>
          </Form>
        </Dialog>
      </CitizenPage>
    ),
  },
  {
    name: 'fields-refused',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Min aftale">
        <ErrorSummary
          page={page}
          errors={[
            { field: 'what', sentence: 'Skriv, hvad du vil.' },
            { field: 'how', sentence: 'Vælg et svar.' },
          ]}
        />
        <Form page={page} action="/agreement" command="0193-again">
          <TextArea page={page} name="what" label="Hvad vil du?" error="Skriv, hvad du vil." />
          <TextField
            page={page}
            name="where"
            label="Hvor?"
            value="På biblioteket"
            hint="Du kan skrive et sted."
          />
          <DateField page={page} name="day" label="Hvilken dag?" value="2026-12-01" />
          <Select
            page={page}
            name="who"
            label="Hvem går med?"
            placeholder="Vælg en person"
            options={[
              { value: 'mette', label: 'Mette' },
              { value: 'ali', label: 'Ali' },
            ]}
          />
          <RadioCards
            page={page}
            name="how"
            label="Lykkedes det?"
            error="Vælg et svar."
            options={[
              { value: 'yes', label: 'Ja' },
              { value: 'little', label: 'Lidt' },
              { value: 'notToday', label: 'Ikke i dag' },
            ]}
          />
          <Button kind="primary" icon="save">
            Gem
          </Button>
        </Form>
      </CitizenPage>
    ),
  },
];
