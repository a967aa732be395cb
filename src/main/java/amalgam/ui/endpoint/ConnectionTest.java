package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.Connections;
import amalgam.contestant.endpoint.ContextMode;
import amalgam.contestant.endpoint.EndpointDefinition;
import amalgam.contestant.endpoint.Probe;
import amalgam.ui.component.Choices;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server to try out, what was found, and the lines with which its model enters a tournament. */
class ConnectionTest extends Div {

  private final Connections connections;
  private final InputLine id = line("id", "off");
  private final InputLine baseUrl = line("base-url", "url");
  private final InputLine model = line("model", "off");
  private final InputLine keyName = line("key-name", "off");
  private final InputLine keyFrom = line("key-from", "off");
  private final Choices<ContextMode> context;
  private final EndpointRefusal refusal = new EndpointRefusal();
  private final Paragraph progress = new Paragraph();
  private final Div place = new Div();

  ConnectionTest(Connections connections) {
    this.connections = connections;
    id.write("my-model");
    baseUrl.write("http://localhost:8000/v1");
    progress.getElement().setAttribute("role", "status");
    context =
        new Choices<>(getTranslation("endpoints.context"), ContextMode.OPEN_BOOK)
            .offer(ContextMode.OPEN_BOOK, words("open-book"), words("open-book.means"))
            .offer(ContextMode.CLOSED_BOOK, words("closed-book"), words("closed-book.means"));
    NativeButton act = new NativeButton(words("test.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    WebForm form = new WebForm();
    form.onSubmit(this::test);
    form.add(id, baseUrl, model, keyName, keyFrom, context, refusal, act);
    add(form, progress, place);
  }

  private InputLine line(String name, String autocomplete) {
    return new InputLine(words(name), "text", name, autocomplete).withHint(words(name + ".hint"));
  }

  private String words(String key, Object... parts) {
    return getTranslation("endpoints." + key, parts);
  }

  private void test() {
    place.removeAll();
    refusal.attempt("", () -> test(definition(null), UI.getCurrentOrThrow()));
  }

  private void test(EndpointDefinition definition, UI page) {
    FindingTable table = new FindingTable();
    List<Probe.Finding> findings = new ArrayList<>();
    connections.start(
        definition.settings(), finding -> page.access(() -> show(finding, findings, table)));
    place.add(table);
    tell(findings);
  }

  private void show(Probe.Finding finding, List<Probe.Finding> findings, FindingTable table) {
    findings.add(finding);
    table.show(finding);
    tell(findings);
    if (findings.size() == Probe.values().length && table.isAttached()) {
      boolean takesSchemas =
          findings.stream()
              .anyMatch(one -> one.probe() == Probe.SCHEMA && one.outcome() == Probe.Outcome.WORKS);
      place.add(
          new Paragraph(words("test.lines")),
          new Pre(EntrantLines.of(definition(takesSchemas ? true : null))),
          new Anchor("tournaments/new", words("test.new")));
    }
  }

  private void tell(List<Probe.Finding> findings) {
    int all = Probe.values().length;
    progress.setText(
        findings.size() == all ? words("test.done") : words("test.progress", findings.size(), all));
  }

  private EndpointDefinition definition(@Nullable Boolean jsonSchema) {
    return new EndpointDefinition(
        id.value().strip(),
        null,
        null,
        baseUrl.value(),
        model.value().strip(),
        given(keyFrom),
        null,
        context.chosen(),
        null,
        null,
        null,
        given(keyName),
        jsonSchema,
        null);
  }

  private static @Nullable String given(InputLine line) {
    return line.value().isBlank() ? null : line.value().strip();
  }
}
