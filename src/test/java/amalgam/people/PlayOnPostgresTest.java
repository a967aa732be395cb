package amalgam.people;

import amalgam.arena.Arena;
import amalgam.arena.TestPostgres;
import java.nio.file.Path;

class PlayOnPostgresTest extends PlayContract {

  @Override
  Arena open(Path folder) {
    return Arena.on(TestPostgres.shared().database(), folder);
  }
}
