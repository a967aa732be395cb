package amalgam.contestant.endpoint;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantException;
import org.springframework.stereotype.Service;

/** Models whose servers the policy allows. */
@Service
class CheckedEndpoints implements Endpoints {

  private final EndpointRepository stored;
  private final AddressPolicy policy;

  CheckedEndpoints(EndpointRepository stored, AddressPolicy policy) {
    this.stored = stored;
    this.policy = policy;
  }

  @Override
  public Contestant check(EndpointSettings settings) {
    policy.check(settings.baseUrl());
    boolean isAnother =
        stored.find(settings.id()).filter(known -> !known.isSameModelAs(settings)).isPresent();
    if (isAnother) {
      throw new ContestantException(
          ("The endpoint '%s' entered before with another model, context, size or prompt text; give"
                  + " this one another id.")
              .formatted(settings.id()));
    }
    return settings.contestant();
  }

  @Override
  public void store(EndpointSettings settings) {
    stored.store(settings);
  }
}
