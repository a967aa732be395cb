package amalgam.contestant.transformer;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says what transformers run on; down where their engine could not start. */
@Component
class DeviceHealthIndicator extends AbstractHealthIndicator {

  private final TransformerSource transformers;

  DeviceHealthIndicator(TransformerSource transformers) {
    this.transformers = transformers;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.withDetail("device", transformers.device());
    switch (transformers.engine()) {
      case SUCCESS -> health.up();
      case FAILED, CANCELLED -> health.down();
      case RUNNING -> health.unknown();
    }
  }
}
