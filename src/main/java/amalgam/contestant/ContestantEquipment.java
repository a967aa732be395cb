package amalgam.contestant;

import amalgam.platform.node.Equipment;
import amalgam.platform.node.Gpu;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The models whose files are here, and what they would run on. */
@Component
class ContestantEquipment implements Equipment {

  private final List<ContestantSource> sources;
  private final List<DeviceReport> devices;

  ContestantEquipment(List<ContestantSource> sources, List<DeviceReport> devices) {
    this.sources = sources;
    this.devices = devices;
  }

  @Override
  public String device() {
    return devices.stream()
        .map(DeviceReport::device)
        .findFirst()
        .orElse("no device for transformers");
  }

  @Override
  public Optional<Gpu> gpu() {
    return devices.stream().flatMap(report -> report.gpu().stream()).findFirst();
  }

  @Override
  public Set<String> holdings() {
    return sources.stream()
        .flatMap(ContestantSource::contestants)
        .map(Contestant::fingerprint)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
