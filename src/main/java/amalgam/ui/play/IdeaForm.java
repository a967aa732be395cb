package amalgam.ui.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.blend.BlendPrompt;
import amalgam.creativity.Gate;
import amalgam.creativity.blend.BlendGates;
import amalgam.creativity.blend.IdeaText;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.WebStorage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** An idea in the making; the browser keeps it until it is handed in. */
class IdeaForm extends Section implements AnswerForm {

  private static final int LONGEST = 2000;

  private final TournamentPrompt prompt;
  private final BlendPrompt asked;
  private final BlendGates gates;
  private final HandIn wish;
  private final long begun = System.nanoTime();
  private final Deque<String> before = new ArrayDeque<>();
  private final IdeaField text = new IdeaField(LONGEST);
  private final Paragraph counts = new Paragraph();
  private final Div warning = new Div();
  private final NativeButton undo =
      new NativeButton(getTranslation("play.undo"), click -> goBack());
  private final NativeButton handIn =
      new NativeButton(getTranslation("play.hand-in"), click -> text.read(this::handIn));

  IdeaForm(ConceptSpace space, Tournament tournament, TournamentPrompt prompt, HandIn wish) {
    this.prompt = prompt;
    this.asked =
        new BlendPrompt(
            space.indexOfConcept(prompt.start()),
            space.indexOfConcept(prompt.end()),
            prompt.include());
    this.gates = new BlendGates(space);
    this.wish = wish;
    addClassName("play-idea");
    handIn.setClassName("ready");
    warning.getElement().setAttribute("role", "alert");
    counts.addClassName("quiet");
    counts.getElement().setAttribute("role", "status");
    Div buttons = new Div(undo, handIn);
    buttons.addClassName("play-buttons");
    add(
        new H2(getTranslation("play.blend.asked", prompt.start(), prompt.end())),
        meanings(space),
        conditions(),
        label(),
        text,
        counts,
        buttons,
        warning);
    keep(tournament);
    count();
  }

  private NativeLabel label() {
    text.setId("idea");
    NativeLabel label = new NativeLabel(getTranslation("play.blend.label"));
    label.setFor("idea");
    return label;
  }

  private DescriptionList meanings(ConceptSpace space) {
    DescriptionList meanings = Page.facts();
    for (int concept : new int[] {asked.start(), asked.end()}) {
      Page.fact(meanings, space.concept(concept).name(), space.concept(concept).definition());
    }
    return meanings;
  }

  private UnorderedList conditions() {
    UnorderedList conditions = new UnorderedList();
    conditions.addClassName("play-conditions");
    conditions.add(
        new ListItem(
            getTranslation(
                "play.blend.sentences", BlendGates.FEWEST_SENTENCES, BlendGates.MOST_SENTENCES)),
        new ListItem(getTranslation("play.blend.names")));
    asked
        .constraints()
        .forEach(
            demand -> conditions.add(new ListItem(getTranslation("play.blend.demand", demand))));
    return conditions;
  }

  /** Shows what was typed before, and has the browser keep what is typed from now on. */
  private void keep(Tournament tournament) {
    String lastKey = Task.lastKey(tournament);
    String key = lastKey + "." + prompt.id();
    text.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            before.push(change.getOldValue());
            WebStorage.setItem(key, change.getValue());
            WebStorage.setItem(lastKey, prompt.id().toString());
          }
          count();
        });
    WebStorage.getItem(
        key,
        typed -> {
          if (typed != null && !typed.isBlank() && text.isEmpty()) {
            text.setValue(typed);
          }
        });
  }

  private void count() {
    IdeaText idea = new IdeaText(text.getValue());
    counts.setText(getTranslation("play.blend.counts", idea.sentences(), idea.words()));
    undo.setEnabled(!before.isEmpty());
    handIn.setEnabled(idea.words() > 0);
    warning.removeAll();
  }

  private void goBack() {
    if (!before.isEmpty()) {
      text.setValue(before.pop());
      text.focus();
    }
  }

  private void handIn(String idea) {
    Gate failed = gates.firstFailed(asked, idea);
    if (failed.isSatisfied()) {
      send(idea);
      return;
    }
    NativeButton anyway =
        new NativeButton(getTranslation("play.warning.hand-in"), click -> send(idea));
    NativeButton goOn = new NativeButton(getTranslation("play.blend.go-on"), click -> resume());
    Div buttons = new Div(goOn, anyway);
    buttons.addClassName("play-buttons");
    Page.fill(
        warning,
        new Paragraph(
            getTranslation(
                "play.blend.warning",
                getTranslation("play.blend.gate.failed." + failed.word().replace('_', '-')))),
        buttons);
    goOn.focus();
  }

  private void send(String idea) {
    handIn.setEnabled(false);
    warning.removeAll();
    wish.handIn(idea, Duration.ofNanos(System.nanoTime() - begun));
  }

  @Override
  public void refuse(String why) {
    handIn.setEnabled(true);
    Page.fill(warning, new Paragraph(why));
  }

  @Override
  public void resume() {
    handIn.setEnabled(true);
    warning.removeAll();
    text.focus();
  }
}
