package amalgam.contestant.endpoint;

import amalgam.contestant.DecodingSettings;
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
  private final Map<EndpointSettings, ChatClient> clients = new ConcurrentHashMap<>();

  OpenChats(AddressPolicy policy, ApiKeys keys, HttpExchange exchange, EndpointLimits limits) {
    this.policy = policy;
    this.keys = keys;
    this.exchange = exchange;
    this.limits = limits;
  }

  @Override
  public void check(EndpointSettings settings) {
    policy.check(settings.baseUrl());
  }

  @Override
  public Chat with(EndpointSettings settings) {
    ChatClient client =
        clients.computeIfAbsent(settings, one -> new ChatClient(one, keys, exchange, limits));
    return (prompt, seed) -> client.ask(DecodingSettings.GREEDY, prompt, seed);
  }
}
