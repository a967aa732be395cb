package amalgam.ui.component;

import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import amalgam.ui.wording.Variants;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** Says since when a board is public, and what was run in private before. */
public final class PublicationNote extends Paragraph {

  public PublicationNote(Tournament tournament, Publication publication) {
    addClassNames("publication", "quiet");
    Instant at = publication.publishedAt();
    if (at != null) {
      add(new Text("Published on "), new Moment(at), new Text("; before that "));
    } else {
      add(
          new Text(
              tournament.isPublic()
                  ? "Never published by hand: public from its beginning. "
                  : "Private: not listed, and not told to programs. So far "));
    }
    add(new Text(Variants.inWords(tournament, publication)));
  }
}
