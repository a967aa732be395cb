package amalgam.ui.play;

import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import com.vaadin.flow.component.page.Page;
import java.util.Optional;
import java.util.function.Consumer;

/** What the browser remembers of answers that were begun and not handed in. */
record BrowserMemory(Page page, Tournament tournament) {

  /** Tells which prompt was begun last, if one was. */
  void lastBegun(Consumer<Optional<PromptId>> reader) {
    page.executeJs(
            "try { return localStorage.getItem($0) ?? '' } catch { return '' }",
            Task.lastKey(tournament))
        .then(String.class, text -> reader.accept(PromptAddress.read(text)));
  }

  /** What is stored here need not be remembered there any more. */
  void forget(PromptId answered) {
    String lastKey = Task.lastKey(tournament);
    page.executeJs(
        "try { localStorage.removeItem($0); localStorage.removeItem($1) } catch {}",
        lastKey,
        lastKey + "." + answered);
  }
}
