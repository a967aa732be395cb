package amalgam.contestant.endpoint;

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
  public Proposer open(String contestantId, DecodingSettings decoding, ProposalTerms terms) {
    EndpointSettings endpoint = stored.find(contestantId).orElseThrow();
    if (endpoint.promptVersion() != PromptText.VERSION) {
      throw new ContestantException(
          ("The endpoint '%s' entered with version %d of the prompt text, but this Amalgam asks with"
                  + " version %d; let it enter under another id.")
              .formatted(contestantId, endpoint.promptVersion(), PromptText.VERSION));
    }
    ChatClient client =
        clients.computeIfAbsent(
            endpoint, settings -> new ChatClient(settings, keys, exchange, limits));
    return new EndpointProposer(client, till(endpoint, terms), endpoint, decoding, terms);
  }

  private Till till(EndpointSettings endpoint, ProposalTerms terms) {
    Charge charge = terms.charge();
    return charge == null
        ? Till.NOBODYS
        : new LedgerTill(
            ledger,
            new Subject(charge.tournament(), endpoint.id(), charge.entrant(), Purpose.PROPOSAL),
            endpoint,
            clock);
  }
}
