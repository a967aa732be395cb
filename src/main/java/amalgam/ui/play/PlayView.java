package amalgam.ui.play;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.TaskKind;
import amalgam.people.Play;
import amalgam.people.PlayException;
import amalgam.people.Player;
import amalgam.people.PlayerNames;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.ui.component.Page;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentTabs;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a person answers the models' prompts. */
@Route("play" + TournamentPage.PATH_END)
@Translated
@AnonymousAllowed
class PlayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Play play;
  private final PlayerNames names;
  private final AnswerShelf shelf;
  private final SpaceCatalog spaces;
  private final WhoPlays who;

  private final Div head = new Div();
  private final TournamentTabs tabs = new TournamentTabs();
  private final Div place = new Div();
  private final Div ask = new Div();
  private final PlayBar bar = new PlayBar(this::pass);
  private final Div own = new Div();
  private final Set<PromptId> passed = new HashSet<>();
  private @Nullable Tournament tournament;
  private @Nullable TournamentPrompt prompt;

  PlayView(Play play, PlayerNames names, AnswerShelf shelf, SpaceCatalog spaces, WhoPlays who) {
    this.play = play;
    this.names = names;
    this.shelf = shelf;
    this.spaces = spaces;
    this.who = who;
    addClassName("play-page");
    add(head, tabs, bar, place, ask, own);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<TournamentId> asked =
        event.getRouteParameters().getLong(TournamentPage.TOURNAMENT).map(TournamentId::new);
    List<Tournament> open = play.open();
    tournament =
        open.stream()
            .filter(one -> asked.isEmpty() || one.id().equals(asked.get()))
            .findFirst()
            .orElse(null);
    Page.fill(
        head,
        Page.head(
            getTranslation("play.title"),
            getTranslation(isBlend() ? "play.blend.lead" : "play.lead")));
    if (tournament == null && asked.isPresent()) {
      throw new NotFoundException(getTranslation("play.not-open"));
    }
    passed.clear();
    tabs.show(open, tournament == null ? null : tournament.id(), PromptAddress::of);
    if (tournament == null) {
      showNothing();
      return;
    }
    PromptAddress.of(event.getLocation())
        .ifPresentOrElse(this::open, () -> goOnWhereLeft(event.getUI()));
  }

  private boolean isBlend() {
    return tournament != null && tournament.task() == TaskKind.BLEND;
  }

  private void showNothing() {
    show(
        Page.empty(
            getTranslation("play.nothing"),
            new Anchor("tournaments", getTranslation("play.tournaments"))));
  }

  /** Opens the prompt that an address names. */
  private void open(PromptId id) {
    TournamentPrompt found =
        play.prompt(current().id(), id)
            .orElseThrow(() -> new NotFoundException(getTranslation("play.no-prompt")));
    who.here()
        .flatMap(player -> play.answer(player, id))
        .ifPresentOrElse(this::showResult, () -> deal(found));
  }

  /** The prompt that the browser remembers to have been begun, else a new one. */
  private void goOnWhereLeft(UI page) {
    Page.fill(place, Page.skeleton("plot"));
    new BrowserMemory(page.getPage(), current()).lastBegun(this::goOn);
  }

  private void goOn(Optional<PromptId> left) {
    left.filter(id -> who.here().flatMap(player -> play.answer(player, id)).isEmpty())
        .flatMap(id -> play.prompt(current().id(), id))
        .ifPresentOrElse(this::deal, this::next);
  }

  private void next() {
    play.next(current().id(), who.here().orElse(null), passed)
        .ifPresentOrElse(this::deal, this::showAllAnswered);
  }

  private void pass() {
    if (prompt != null) {
      passed.add(prompt.id());
    }
    next();
  }

  private void deal(TournamentPrompt dealt) {
    prompt = dealt;
    ConceptSpace space = spaces.get(current().spaceId());
    show(
        switch (dealt.task()) {
          case WALK -> new WalkPlayer(space, Task.of(space, current(), dealt), this::handIn);
          case BLEND -> new IdeaForm(space, current(), dealt, this::handIn);
        });
    bar.offerOther(true);
    address(dealt);
  }

  private void address(TournamentPrompt shown) {
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, PromptAddress.of(current(), shown));
  }

  private void show(Component content) {
    Page.fill(place, content);
    ask.removeAll();
    bar.offerOther(false);
    showStanding();
  }

  private void showStanding() {
    own.removeAll();
    Optional<Player> player = who.here();
    if (tournament != null) {
      bar.show(play.tally(tournament.id(), player.orElse(null)));
    }
    player.ifPresent(person -> own.add(new NamePanel(names, person)));
  }

  private void handIn(String answer, Duration took) {
    who.here()
        .ifPresentOrElse(player -> handIn(player, answer, took), () -> askToAgree(answer, took));
  }

  private void askToAgree(String answer, Duration took) {
    Page.fill(
        ask,
        new AgreementPanel(
            () -> {
              ask.removeAll();
              who.begin(getLocale().getLanguage())
                  .ifPresentOrElse(
                      player -> handIn(player, answer, took),
                      () -> refuse("play.refused.too-often"));
            },
            () -> {
              ask.removeAll();
              form().ifPresent(AnswerForm::resume);
            }));
  }

  private Optional<AnswerForm> form() {
    return place
        .getChildren()
        .filter(AnswerForm.class::isInstance)
        .map(AnswerForm.class::cast)
        .findFirst();
  }

  private void handIn(Player person, String answer, Duration took) {
    TournamentPrompt asked = prompt;
    if (asked == null) {
      return;
    }
    if (!who.mayHandIn(person)) {
      refuse("play.refused.too-often");
      return;
    }
    try {
      Play.Played played = play.handIn(current().id(), asked.id(), person, answer, took);
      new BrowserMemory(UI.getCurrentOrThrow().getPage(), current()).forget(asked.id());
      showResult(played.proposal());
    } catch (PlayException e) {
      refuse(Refusals.key(e, asked.task()));
    }
  }

  private void refuse(String key) {
    form().ifPresent(shown -> shown.refuse(getTranslation(key)));
  }

  private void showResult(ProposalId id) {
    prompt = null;
    Answers answers = shelf.beside(id);
    ResultPanel result =
        new ResultPanel(answers, current(), spaces.get(current().spaceId()), this::next);
    show(result);
    address(answers.own().prompt());
    result.focusNext();
  }

  private void showAllAnswered() {
    prompt = null;
    show(
        Page.empty(
            getTranslation("play.all-answered"),
            new Anchor("/?tournament=" + current().id(), getTranslation("play.see-board"))));
  }

  private Tournament current() {
    if (tournament == null) {
      throw new IllegalStateException("Nothing is played here.");
    }
    return tournament;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("play.title") + " · Amalgam";
  }
}
