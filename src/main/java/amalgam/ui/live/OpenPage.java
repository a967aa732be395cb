package amalgam.ui.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A page that somebody looks at while news come in. */
final class OpenPage {

  private OpenPage() {}

  /** News that wait for the page when its reader leaves are not shown any more. */
  static <K, N> Registration read(SharedFeed<K, N> feed, K subject, UI page, Consumer<N> reader) {
    AtomicBoolean reads = new AtomicBoolean(true);
    Registration reading =
        feed.read(
            subject,
            news ->
                page.access(
                    () -> {
                      if (reads.get()) {
                        reader.accept(news);
                      }
                    }));
    return () -> {
      reads.set(false);
      reading.remove();
    };
  }
}
