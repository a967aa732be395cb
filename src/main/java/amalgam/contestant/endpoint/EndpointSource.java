package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.contestant.Blender;
import amalgam.contestant.Charge;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantException;
import amalgam.contestant.ContestantSource;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.Fact;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import amalgam.contestant.endpoint.ledger.Ledger;
import amalgam.contestant.endpoint.ledger.Purpose;
import amalgam.contestant.endpoint.ledger.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The models behind servers that ever entered a tournament. */
@Component
@Order(3)
class EndpointSource implements ContestantSource {

  private final EndpointRepository stored;
  private final ApiKeys keys;
  private final HttpExchange exchange;
  private final EndpointLimits limits;
  private final Ledger ledger;
  private final Clock clock;
  // One for all entrants, since a server bears so many requests from all of them together.
  private final Map<EndpointSettings, ChatClient> clients = new ConcurrentHashMap<>();

  EndpointSource(
      EndpointRepository stored,
      ApiKeys keys,
      HttpExchange exchange,
      EndpointLimits limits,
      Ledger ledger,
      Clock clock) {
    this.stored = stored;
    this.keys = keys;
    this.exchange = exchange;
    this.limits = limits;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public Stream<Contestant> contestants() {
    return stored.all().stream().map(EndpointSettings::contestant);
  }

  @Override
  public Optional<Contestant> find(String id) {
    return stored.find(id).map(EndpointSettings::contestant);
  }

  @Override
  public List<Fact> facts(String contestantId) {
    EndpointSettings endpoint = stored.find(contestantId).orElseThrow();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Model", endpoint.model() + ", behind an OpenAI-compatible server"));
    if (endpoint.parameters() != null) {
      facts.add(new Fact("Parameters", String.format(Locale.ROOT, "%,d", endpoint.parameters())));
    }
    facts.add(new Fact("Context", endpoint.context().toString()));
    facts.add(new Fact("Prompt text", "version " + endpoint.promptVersion()));
    facts.add(new Fact("Tokens of an answer", "at most " + endpoint.maximumTokens()));
    EndpointSettings.Price price = endpoint.pricePerMillionTokens();
    if (price != null) {
      facts.add(
          new Fact(
              "Price of a million tokens",
              "%s read, %s written".formatted(price.prompt(), price.answer())));
    }
    return facts;
  }

  @Override
  public boolean plays(String contestantId, TaskKind task) {
    return true;
  }

  @Override
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    EndpointSettings endpoint = endpoint(contestantId);
    return new EndpointProposer(answers(endpoint, terms.charge()), endpoint, decoding, terms);
  }

  @Override
  public Blender openBlender(
      String contestantId, DecodingSettings decoding, ConceptSpace space, Charge charge) {
    EndpointSettings endpoint = endpoint(contestantId);
    return new EndpointBlender(answers(endpoint, charge), endpoint, decoding, space);
  }

  /** An endpoint that is asked in the words with which it entered. */
  private EndpointSettings endpoint(String contestantId) {
    EndpointSettings endpoint = stored.find(contestantId).orElseThrow();
    if (endpoint.promptVersion() != PromptText.VERSION) {
      throw new ContestantException(
          ("The endpoint '%s' entered with version %d of the prompt text, but this Amalgam asks with"
                  + " version %d; let it enter under another id.")
              .formatted(contestantId, endpoint.promptVersion(), PromptText.VERSION));
    }
    return endpoint;
  }

  private AnswersSideBySide answers(EndpointSettings endpoint, @Nullable Charge charge) {
    ChatClient client =
        clients.computeIfAbsent(
            endpoint, settings -> new ChatClient(settings, keys, exchange, limits));
    return new AnswersSideBySide(client, till(endpoint, charge));
  }

  private Till till(EndpointSettings endpoint, @Nullable Charge charge) {
    return charge == null
        ? Till.NOBODYS
        : new LedgerTill(
            ledger,
            new Subject(charge.tournament(), endpoint.id(), charge.entrant(), Purpose.PROPOSAL),
            endpoint,
            clock);
  }
}
