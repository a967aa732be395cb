package amalgam.contestant.endpoint;

import amalgam.contestant.Charge;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.endpoint.ledger.Ledger;
import amalgam.contestant.endpoint.ledger.Purpose;
import amalgam.contestant.endpoint.ledger.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Chats with one client for each model, so that a server bears no more than it was said to. */
@Service
class OpenChats implements Chats {

  private final AddressPolicy policy;
  private final ApiKeys keys;
  private final HttpExchange exchange;
  private final EndpointLimits limits;
  private final Ledger ledger;
  private final Clock clock;
  private final Map<EndpointSettings, ChatClient> clients = new ConcurrentHashMap<>();

  OpenChats(
      AddressPolicy policy,
      ApiKeys keys,
      HttpExchange exchange,
      EndpointLimits limits,
      Ledger ledger,
      Clock clock) {
    this.policy = policy;
    this.keys = keys;
    this.exchange = exchange;
    this.limits = limits;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void check(EndpointSettings settings) {
    policy.check(settings.baseUrl());
  }

  @Override
  public Chat with(EndpointSettings settings) {
    return chat(settings, Till.NOBODYS);
  }

  @Override
  public Chat with(EndpointSettings settings, Charge charge) {
    Subject subject =
        new Subject(charge.tournament(), settings.id(), charge.entrant(), Purpose.JUDGEMENT);
    return chat(settings, new LedgerTill(ledger, subject, settings, clock));
  }

  private Chat chat(EndpointSettings settings, Till till) {
    ChatClient client =
        clients.computeIfAbsent(settings, one -> new ChatClient(one, keys, exchange, limits));
    return (prompt, seed) -> {
      Question question = client.question(DecodingSettings.GREEDY, prompt, seed);
      ChatReply earlier = till.known(List.of(question)).get(question.hash());
      return earlier == null ? client.ask(question, till) : earlier.completion();
    };
  }
}
