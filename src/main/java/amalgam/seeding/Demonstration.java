package amalgam.seeding;

import amalgam.platform.DataFolder;
import org.springframework.stereotype.Component;

/** What a fresh installation has to show: the shipped spaces, models and tournaments. */
@Component
class Demonstration {

  private final SeedFiles files;
  private final Shipment shipment;
  private final DataFolder data;
  private final TournamentStarter tournaments;

  Demonstration(
      SeedFiles files, Shipment shipment, DataFolder data, TournamentStarter tournaments) {
    this.files = files;
    this.shipment = shipment;
    this.data = data;
    this.tournaments = tournaments;
  }

  /** Adds what is missing of it. */
  void install() {
    shipment.unpack();
    // Not again later: what a person stopped must not come back. The mark comes last, so that an
    // installation that was killed half-way is completed.
    if (!data.hasMark(DataFolder.Mark.DEMONSTRATED) || tournaments.isNoneStored()) {
      files.texts("tournaments/*.yaml").forEach(tournaments::startOnce);
      data.mark(DataFolder.Mark.DEMONSTRATED);
    }
  }
}
