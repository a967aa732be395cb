package amalgam.people;

import amalgam.arena.Arena;
import java.nio.file.Path;

class PlayOnH2Test extends PlayContract {

  @Override
  Arena open(Path folder) {
    return Arena.in(folder);
  }
}
