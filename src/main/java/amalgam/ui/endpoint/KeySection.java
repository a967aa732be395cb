package amalgam.ui.endpoint;

import amalgam.contestant.ContestantException;
import amalgam.contestant.endpoint.key.SealedKey;
import amalgam.contestant.endpoint.key.StoredKeys;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** One's keys, without what they are, and the way to store, replace and delete them. */
class KeySection extends Div {

  private final StoredKeys keys;
  private final InputLine name = line("key.name", "text");
  private final InputLine server = line("key.server", "url");
  private final InputLine secret = line("key.secret", "password");
  private final EndpointRefusal refusal = new EndpointRefusal();
  private final Div place = new Div();

  KeySection(StoredKeys keys) {
    this.keys = keys;
    NativeButton act = new NativeButton(words("key.act"));
    act.getElement().setAttribute("type", "submit");
    WebForm form = new WebForm();
    form.onSubmit(this::store);
    form.add(name, server, secret, act);
    add(place, refusal, form);
  }

  private InputLine line(String key, String type) {
    return new InputLine(words(key), type, key, type.equals("password") ? "new-password" : "off")
        .withHint(words(key + ".hint"));
  }

  private String words(String key, Object... parts) {
    return getTranslation("endpoints." + key, parts);
  }

  void refresh() {
    List<SealedKey> mine = keys.mine();
    Page.fill(place, mine.isEmpty() ? Page.empty(words("keys.none")) : table(mine));
  }

  private PlainTable table(List<SealedKey> mine) {
    PlainTable table =
        new PlainTable(
            words("keys"),
            words("key.name"),
            words("key.server"),
            words("key.stored"),
            words("key.change"));
    for (SealedKey key : mine) {
      NativeButton delete = new NativeButton(words("key.delete"), click -> delete(key));
      delete.getElement().setAttribute("type", "button");
      delete.setAriaLabel(words("key.delete.one", key.name()));
      table.addRow(
          PlainTable.words(key.name()),
          PlainTable.words(key.server()),
          new Moment(key.storedAt(), getLocale()),
          delete);
    }
    return table;
  }

  private void store() {
    String given = secret.value();
    secret.write("");
    refusal.attempt(
        words("key.done", name.value()),
        () -> {
          keys.store(name.value().strip(), address(), given);
          refresh();
        });
  }

  private URI address() {
    try {
      URI url = new URI(server.value().strip());
      if (url.getScheme() != null && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // It is told below.
    }
    throw new ContestantException(words("key.server.wrong"));
  }

  private void delete(SealedKey key) {
    refusal.attempt(
        words("key.deleted", key.name()),
        () -> {
          keys.delete(key.name());
          refresh();
        });
  }
}
