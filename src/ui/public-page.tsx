import { Document, type LayoutProps } from './document.tsx';
import { Icon } from './icon.tsx';
import { DemoBanner, Foot, SkipLink, withFrom } from './layout-parts.tsx';
import { places } from './places.ts';
import { ReadAloud } from './read-aloud.tsx';

/** A page that anyone may open: sign-in, materials, faults. Easy language and large targets as on a citizen's screen. */
export const PublicPage = (props: LayoutProps) => {
  const words = props.page.words.common.citizen;
  return (
    <Document {...props} kind="public">
      <SkipLink text={words.skipToContent} />
      <header class="top">
        <a class="brand" href={places.home}>
          {words.productName}
        </a>
        <div class="top-tools">
          <ReadAloud page={props.page} />
          <a class="to-help" href={withFrom(places.help, props.page)}>
            <Icon name="life-buoy" />
            <span>{words.help}</span>
          </a>
        </div>
      </header>
      <DemoBanner page={props.page} />
      <main class="main" id="main" tabindex={-1}>
        <h1>{props.title}</h1>
        {props.children}
      </main>
      <Foot page={props.page} />
    </Document>
  );
};
